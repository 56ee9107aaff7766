from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from reportgen.errors import MachineError
from reportgen.store.sqlcipher import key as keys
from reportgen.store.sqlcipher.key import FILE, Key, find_key, keep_key, new_key, passphrase_key

SECRET, SALT = bytes(range(32)), bytes(range(16))


class Ring:
    """A keyring of the system's, as it answers: well, not at all, or with something else."""

    def __init__(self, *, works: bool = True, silent: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.works, self.silent = works, silent

    def set_password(self, service: str, name: str, secret: str) -> None:
        if self.works:
            self.kept[service, name] = secret

    def get_password(self, service: str, name: str) -> str | None:
        if self.silent:
            raise RuntimeError("locked")
        return self.kept.get((service, name))


def use(monkeypatch: pytest.MonkeyPatch, ring: object) -> None:
    monkeypatch.setattr(keys, "_keyring", lambda: ring)


def test_two_keys_are_never_the_same() -> None:
    assert len({new_key().secret for _ in range(50)}) == 50
    assert {(len(new_key().secret), len(new_key().salt))} == {(32, 16)}


def test_a_key_shows_in_no_text() -> None:
    key = Key(SECRET, SALT)
    for shown in (repr(key), str(key), f"{key}", repr([key]), repr({"key": key})):
        assert SECRET.hex() not in shown
        assert repr(SECRET)[2:-1] not in shown


def test_a_key_in_a_file_is_there_again_and_only_its_user_can_read_it(tmp_path: Path) -> None:
    keep_key(tmp_path, Key(SECRET, SALT))
    assert find_key(tmp_path, b"another salt....") == Key(SECRET, b"another salt....")
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == [FILE]


def test_where_there_is_no_key_none_is_found(tmp_path: Path) -> None:
    assert find_key(tmp_path, SALT) is None


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o602, 0o660])
def test_a_key_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    keep_key(tmp_path, Key(SECRET, SALT))
    (tmp_path / FILE).chmod(mode)
    with pytest.raises(MachineError, match="store-key-unsafe"):
        find_key(tmp_path, SALT)


def test_a_key_of_another_user_or_behind_a_link_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_key(tmp_path, Key(SECRET, SALT))
    (tmp_path / FILE).rename(tmp_path / "elsewhere")
    (tmp_path / FILE).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(MachineError, match="store-key-unsafe"):
        find_key(tmp_path, SALT)
    (tmp_path / FILE).unlink()
    (tmp_path / "elsewhere").rename(tmp_path / FILE)
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    with pytest.raises(MachineError, match="store-key-unsafe"):
        find_key(tmp_path, SALT)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "reportgen desk key 1\n",
        f"reportgen desk key 1\n{SECRET.hex()[:-1]}\n",
        f"reportgen desk key 1\n{SECRET.hex()}0\n",
        f"reportgen desk key 2\n{SECRET.hex()}\n",
        f"{SECRET.hex()}\n",
        "reportgen desk key 1\n" + "g" * 64,
    ],
)
def test_a_file_that_holds_no_key_is_refused_and_left_alone(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content)
    (tmp_path / FILE).chmod(0o600)
    with pytest.raises(MachineError, match="store-key-damaged"):
        find_key(tmp_path, SALT)
    assert (tmp_path / FILE).read_text() == content


def test_the_keyring_is_asked_first_to_keep_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ring = Ring()
    use(monkeypatch, ring)
    keep_key(tmp_path, Key(SECRET, SALT))
    assert list(tmp_path.iterdir()) == []
    assert find_key(tmp_path, SALT) == Key(SECRET, SALT)
    assert find_key(tmp_path, b"another store...") is None


def test_a_keyring_that_keeps_nothing_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Ring(works=False))
    keep_key(tmp_path, Key(SECRET, SALT))
    assert find_key(tmp_path, SALT) == Key(SECRET, SALT)
    assert (tmp_path / FILE).exists()


def test_a_keyring_that_does_not_answer_is_not_taken_for_a_lost_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, Ring(silent=True))
    with pytest.raises(MachineError, match="store-keyring-silent"):
        find_key(tmp_path, SALT)


@pytest.mark.parametrize(
    ("module", "real"),
    [
        ("keyring.backends.SecretService", True),
        ("keyring.backends.macOS", True),
        ("keyring.backends.Windows", True),
        ("keyring.backends.fail", False),
        ("keyring.backends.null", False),
        ("keyrings.alt.file", False),
        ("keyring.backends.macOS_like", False),
    ],
)
def test_only_a_keyring_that_encrypts_is_one(monkeypatch: pytest.MonkeyPatch, module: str, real: bool) -> None:
    monkeypatch.undo()
    backend = type("Keyring", (), {"__module__": module})()
    chained = type("ChainerBackend", (), {"__module__": "keyring.backends.chainer", "backends": [backend]})()
    for found in (backend, chained):
        monkeypatch.setattr("keyring.get_keyring", lambda found=found: found)
        assert (keys._keyring() is backend) is real


def test_no_keyring_at_all_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert keys._keyring() is None


def test_a_passphrase_comes_to_one_key_for_one_file() -> None:
    assert passphrase_key("four words or more", SALT) == passphrase_key("four words or more", SALT)
    assert passphrase_key("four words or more", SALT).secret != passphrase_key("four words or more", SALT[::-1]).secret
    assert passphrase_key("four words or more").salt != passphrase_key("four words or more").salt


def test_a_seal_is_of_one_key_and_one_text() -> None:
    key = Key(SECRET, SALT)
    assert key.seal("1 a") == Key(SECRET, b"x" * 16).seal("1 a")
    assert len({key.seal("1 a"), key.seal("1 b"), Key(SECRET[::-1], SALT).seal("1 a")}) == 3

"""The key of a store: made once, kept in the system's keyring or in a file that only its user can read."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from reportgen.errors import MachineError
from reportgen.store.folder import flush_folder

FILE: Final = "desk.key"
PAGE: Final = 4096  # bytes
_SALT: Final = 16  # bytes; a file of SQLCipher begins with them
_PROOF: Final = 64  # bytes of HMAC-SHA-512 at the end of a page
_ROUNDS: Final = 256_000  # as SQLCipher 4 turns a passphrase into a key: any tool that knows it can open a backup
_SERVICE: Final = "reportgen desk"
_FIRST_LINE: Final = "reportgen desk key 1"
_REAL: Final = ("SecretService", "libsecret", "kwallet", "macOS", "Windows")
"""The keyrings of keyring's own that encrypt what they keep."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of 32 bytes and the salt of the file it opens. Nothing shows it."""

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def pragma(self) -> str:
        """The key as SQLCipher takes it, raw."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    def seal(self, words: str) -> str:
        """Return a proof that whoever wrote `words` had this key."""
        seal_key = hmac.digest(self.secret, b"reportgen audit head", "sha256")
        return hmac.new(seal_key, words.encode(), "sha256").hexdigest()

    def opens(self, file: Path) -> bool:
        """Whether the first page of a file was written with this key. The file is only read."""
        with file.open("rb") as opened:
            page = opened.read(PAGE)
        if len(page) < PAGE:
            return False
        masked = bytes(byte ^ 0x3A for byte in page[:_SALT])
        proving = hashlib.pbkdf2_hmac("sha512", self.secret, masked, 2, 32)
        proof = hmac.digest(proving, page[_SALT:-_PROOF] + (1).to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(proof, page[-_PROOF:])


def new_key() -> Key:
    """Return a key unlike any other."""
    return Key(os.urandom(32), os.urandom(_SALT))


def passphrase_key(passphrase: str, salt: bytes | None = None) -> Key:
    """Return the key a passphrase comes to, for the file that begins with `salt`, or for a new file."""
    salt = os.urandom(_SALT) if salt is None else salt
    return Key(hashlib.pbkdf2_hmac("sha512", passphrase.encode("utf-8"), salt, _ROUNDS, 32), salt)


def salt_of(file: Path) -> bytes:
    """Return the salt a file begins with; fewer than 16 bytes where it is no store."""
    with file.open("rb") as opened:
        return opened.read(_SALT)


def find_key(folder: Path, salt: bytes) -> Key | None:
    """Return the key kept for the store in `folder` whose file begins with `salt`; `None` where there is none.

    Raise `MachineError` `store-key-unsafe` where others can read the key's file, `store-keyring-silent` where there is
    a keyring that does not answer.
    """
    secret = _from_file(folder)
    silent = False
    if secret is None and (ring := _keyring()) is not None:
        try:
            secret = _secret(ring.get_password(_SERVICE, salt.hex()))
        except Exception:  # noqa: BLE001 - each system's keyring has errors of its own
            silent = True
    if silent:
        raise MachineError("store-keyring-silent")
    return None if secret is None else Key(secret, salt)


def keep_key(folder: Path, key: Key) -> None:
    """Keep a key in the system's keyring, or else in the folder's own file. It is there when this returns."""
    if (ring := _keyring()) is not None:
        with suppress(Exception):
            ring.set_password(_SERVICE, key.salt.hex(), key.secret.hex())
            if ring.get_password(_SERVICE, key.salt.hex()) == key.secret.hex():
                (folder / FILE).unlink(missing_ok=True)  # it would be asked first
                return
    file, beside = folder / FILE, folder / f"{FILE}.{os.getpid()}.new"
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.write(f"{_FIRST_LINE}\n{key.secret.hex()}\n")
        out.flush()
        os.fsync(handle)
    beside.replace(file)
    flush_folder(folder)


def _from_file(folder: Path) -> bytes | None:
    try:
        handle = os.open(folder / FILE, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return None
    except OSError:
        raise MachineError("store-key-unsafe", file=str(folder / FILE)) from None
    with os.fdopen(handle, "rb") as file:
        state = os.fstat(handle)
        ours = sys.platform == "win32" or (state.st_uid == os.getuid() and not state.st_mode & 0o077)
        if not stat.S_ISREG(state.st_mode) or not ours:
            raise MachineError("store-key-unsafe", file=str(folder / FILE))
        first, _, rest = file.read(200).decode("ascii", "replace").partition("\n")
    secret = _secret(rest.strip()) if first.strip() == _FIRST_LINE else None
    if secret is None:
        raise MachineError("store-key-damaged", file=str(folder / FILE))
    return secret


def _secret(written: str | None) -> bytes | None:
    return bytes.fromhex(written) if written and re.fullmatch("[0-9a-f]{64}", written) else None


def _keyring() -> Any | None:
    """The system's keyring, where it is one that encrypts; `None` where there is none."""
    try:
        import keyring  # slow at the start, and it asks the system what there is

        ring = keyring.get_keyring()
    except Exception:  # noqa: BLE001 - a backend that cannot even be loaded is none
        return None
    for backend in (ring, *getattr(ring, "backends", ())):
        parts = type(backend).__module__.split(".")
        if parts[:2] == ["keyring", "backends"] and len(parts) > 2 and parts[2] in _REAL:
            return backend
    return None

### Where the desk keeps its cases: opening the store, its key, backup and restore, the check, the record.


## Opening it

store-folder = The folder { $folder } cannot hold the desk’s cases: other users can read it, or it cannot be written to.
store-folder-hint = Make it private (on macOS and Linux: chmod 700), or choose another folder with --store.
store-open-elsewhere = The desk’s store in { $folder } is already open, in process { $process } of this computer{ $reachable ->
    [yes] , at { $address }
   *[no] {""}
}.
store-open-elsewhere-hint = Continue there, or end that program first. Only one program at a time may use a store.
store-key-missing = The key of the store in { $folder } is not on this computer, so the store cannot be read.
store-key-missing-hint = Sign in as the user who made the store, or put its desk.key back into the folder. If the key is lost, bring back the last backup: “reportgen store restore BACKUP --replace”. Nothing was changed.
store-key-unsafe = The key file { $file } is not safe: other users can read it, or it is a link.
store-key-unsafe-hint = Make it private (on macOS and Linux: chmod 600), then start again. If others may have read it, restore the store from a backup into a new folder: it then has a new key.
store-key-damaged = The key file { $file } does not contain a key.
store-key-damaged-hint = Put the file back as it was, or bring back the last backup: “reportgen store restore BACKUP --replace”. Nothing was changed.
store-keyring-silent = This computer’s keyring, which holds the store’s key, is not responding.
store-keyring-silent-hint = Unlock it, usually by signing in to the computer again, then start again. Nothing was changed.
store-unreadable = { $file } cannot be read: it is damaged, or it was made with another key.
store-unreadable-hint = If a folder was copied or moved, put its own desk.key beside it. Else bring back the last backup: “reportgen store restore BACKUP --replace”; what is there now stays beside it. Nothing was changed.
store-plain = { $file } is a database that is not encrypted: it is not a store of the desk.
store-plain-hint = Move it elsewhere, or choose another folder with --store. Nothing was changed.
store-later = A later version of reportgen has used this store (its shape is { $shape }).
store-later-hint = Install that version or a later one. Nothing was changed.
store-closed = The store was used after it was closed.
store-none = There is no store in { $folder }.
store-none-hint = Name its folder with --store. “reportgen serve” makes one.
store-no-place = This computer names no folder where a user’s own files are kept.
store-no-place-hint = Name the folder of the store with --store, or with REPORTGEN_DESK.
store-not-written = The store in { $folder } could not be written.
store-not-written-hint = Check that the disk has room and can be written. What was saved before is still there; what was not said to be saved is not.


## Cases

store-no-case = There is no such case in the store.
store-no-case-hint = Choose a case from the list.
store-no-version = The case has no version { $version }.
store-no-version-hint = Choose a version from the list.
store-case-issued = The report of this case was issued, and the case is locked.
store-case-issued-hint = Reopen it to continue: that makes a new version.
store-typed-since = Something was changed after you opened this version.
store-typed-since-hint = Read the report once more, then issue it.
store-no-conflict = This difference has already been settled.
store-no-conflict-hint = Open the case again: it shows the saved answer.
store-not-both = Only texts can be kept together, one after the other.
store-not-both-hint = Choose one of the two answers.
store-no-file = There is no such issued file.
store-no-file-hint = Choose a file from the list of issued files.
store-file-digest = The file { $file } is not what its receipt says.
audit-not-an-id = The record takes ids only.


## Backup and restore

passphrase-short = The passphrase is too short.
passphrase-short-hint = Use at least { $count } characters: four or five unrelated words are good.
passphrase-differs = The two passphrases are different.
passphrase-differs-hint = Run the command again; nothing was written.
passphrase-needed = There is no terminal to type a passphrase in.
passphrase-needed-hint = Put it into a file that only you can read, and name that file with --passphrase-file.
backup-not-written = The backup { $file } could not be written.
backup-not-written-hint = Check that there is room and that the folder can be written. No half of a backup was left.
backup-missing = The backup { $file } does not exist, or cannot be read.
backup-missing-hint = Check its name and that you may read it.
backup-not-opened = { $file } cannot be opened with this passphrase, is not a backup, or is damaged.
backup-not-opened-hint = Type the passphrase as it was when the backup was made. It is written nowhere: without it a backup cannot be read.
backup-damaged = The backup { $file } is not whole: { $count ->
    [one] one fault was found.
   *[other] { $count } faults were found.
}
backup-damaged-hint = Take an older backup. Nothing was changed.
store-there = There is already a store in { $folder }.
store-there-hint = Choose another folder with --store, or use --replace: the existing store is then kept beside the new one, under another name.
store-backed-up = Backup written: { $cases ->
    [one] one case
   *[other] { $cases } cases
}. Keep the passphrase apart from it: without it nobody can read the backup.
store-restored = Restored and checked: { $cases ->
    [one] one case
   *[other] { $cases } cases
}.
store-passphrase = Passphrase of the backup:
store-passphrase-again = Repeat the passphrase:


## Check and record

store-sound = The store is whole: { $cases ->
    [one] one case
   *[other] { $cases } cases
}, { $rows ->
    [one] one row in the record
   *[other] { $rows } rows in the record
}.
store-fault = { $what ->
    [pages] the file is damaged
    [encryption] pages that do not fit the key
    [references] a row that points at nothing
    [record] the record does not fit
    [answer] an answer that cannot be read
    [before] an earlier answer that cannot be read
    [aside] a text of a conflict that cannot be read
    [versions] versions are missing
    [conflict] a conflict about nothing
   *[issued-file] an issued file is not what its receipt says
}
store-faults = { $count ->
    [one] One fault was found.
   *[other] { $count } faults were found.
} Bring back the last backup that is whole, and keep this store for whoever looks into it.
audit-whole = The record is whole: { $rows ->
    [one] one row
   *[other] { $rows } rows
}, each proved by the next.
audit-broken = { $fault ->
    [row-changed] Row { $number } of the record was changed.
    [rows-missing] From row { $number } on, rows of the record are missing.
    [head-changed] The end of the record was changed.
    [older-copy] The store is an older copy: rows from { $number } on were there before.
   *[head-file-changed] The file desk.head, which keeps the end of the record, was changed.
}


## Help

help-store = back up, restore or check what the desk keeps
help-store-backup = write everything the desk keeps to one file, under a passphrase
help-store-restore = bring the desk’s cases back from a backup
help-store-check = check that everything the desk keeps is whole
help-audit = the record of who did what
help-audit-verify = check that no row of the record was changed or taken out
help-option-store = the folder of the store (by default, the one REPORTGEN_DESK names, or the user’s own place for such files)
help-option-passphrase-file = read the passphrase from the first line of this file
help-option-store-backup-file = the file of the backup
help-option-store-replace = bring it back over a store that is there; that one stays beside it, under another name
help-option-store-json = print JSON objects, one a line
help-metavar-store = FOLDER
help-metavar-passphrase-file = FILE
help-metavar-store-backup-file = BACKUP

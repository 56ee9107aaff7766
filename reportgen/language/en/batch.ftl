### Many cases at once (reportgen batch): how far it is, what came of each case, what can go wrong.

batch-progress = { $number } of { $count } cases: { $made } made, { $refused } refused, { $failed } failed; { $rate } a minute.
batch-left-seconds = About { $left ->
    [one] one second
   *[other] { $left } seconds
} left.
batch-left-minutes = About { $left ->
    [one] one minute
   *[other] { $left } minutes
} left.
batch-resumed = This batch goes on: { $done ->
    [0] nothing
    [one] one case
   *[other] { $done } cases
} of { $count } stood already.
batch-date-kept = The reports are dated { $day }, as when the batch began.
batch-changed-since = { $count ->
    [one] One case file has
   *[other] { $count } case files have
} changed since ({ $first }{ $count ->
    [one] {""}
   *[other] {" "}and others
}): made again.
batch-gone-since = { $file } was no longer there: made again.
batch-twice = { $count ->
    [one] One file was named twice: it is taken
   *[other] { $count } files were named twice: they are taken
} once.
batch-unlisted = list.txt says what is in the batch; { $count ->
    [one] one case file of the folder is not on it
   *[other] { $count } case files of the folder are not on it
} ({ $first }).
batch-dry-run = { $count ->
    [one] One case
   *[other] { $count } cases
}, at most { $files ->
    [one] one file
   *[other] { $files } files
}. Nothing was written.
batch-mapped = Spreadsheets are read by the mapping { $file } (SHA-256 { $digest }).
batch-goes-on = What is made stands. To go on: reportgen batch --resume -o { $folder }
batch-status-open = { $cases ->
    [one] One case
   *[other] { $cases } cases
}: { $made } made, { $refused } refused, { $failed } failed, { $waiting } waiting. Not finished: the same command goes on, with --resume.
batch-status-finished = { $cases ->
    [one] One case
   *[other] { $cases } cases
}: { $made } made, { $refused } refused, { $failed } failed, { $waiting } waiting. Finished.
batch-verified = { $count ->
    [one] One file
   *[other] { $count } files
} on the list; { $wrong ->
    [0] list and folder agree
    [one] list and folder differ on one name
   *[other] list and folder differ on { $wrong } names
}.

batch-fault-missing = on the list, but not there
batch-fault-changed = changed since it was made
batch-fault-unlisted = there, but not on the list
batch-fault-unreadable = cannot be read

## The summary

batch-state-made = made
batch-state-refused = refused
batch-state-failed = failed
batch-column-case = Case
batch-column-file = File
batch-column-number = Number
batch-column-state = Result
batch-column-problem = Why not
batch-column-report = Report
batch-column-pages = Pages
batch-column-digest = SHA-256
batch-column-weigh = To weigh
batch-summary-title = Batch of { $day }
batch-summary-caption = Every case, in the order of the batch
batch-sheet = Batch
batch-sheet-map = Mapping
batch-summary = { $cases ->
    [one] One case
   *[other] { $cases } cases
}: { $made } made, { $refused } refused, { $failed } failed; { $files ->
    [0] no file
    [one] one file
   *[other] { $files } files
}.

## What can go wrong with one case

batch-corrected-since = The case file has changed since: the same command makes it again.
batch-input-changed = { $file } changed while the batch ran.
batch-input-changed-hint = Run the same command again: it is made from what it is now.
batch-not-a-file = { $file } is a device, a pipe or the like, not a case file.
batch-not-a-file-hint = Name a file.
batch-memory = { $file } needs more memory than one case may have.
batch-memory-hint = Check that it is a case file; --limit-memory gives it more.
batch-time = { $file } took more than { $seconds } seconds, twice.
batch-time-hint = Check that it is a case file; --limit-seconds gives it more.
batch-worker-lost = { $file } ended the program that worked on it, twice.
batch-worker-lost-hint = Build it by itself (reportgen build), and report it to whoever looks after reportgen.
batch-output-changed = { $file } is no longer what was made: somebody changed it, or put it there. It was left as it is.
batch-output-changed-hint = Move it elsewhere and run the same command again.
batch-output-missing = { $file } was removed while the batch ran.
batch-output-missing-hint = Run the same command again: it is made again.

## What can go wrong with the whole

batch-no-output = Where are the reports to go?
batch-no-output-hint = Say -o and a folder.
batch-nothing = There is no case file in { $given }.
batch-nothing-hint = Name case files, folders, a pattern in quotation marks, or a list (.txt, one file a line).
batch-list-not-text = { $file } is not a list in plain text (UTF-8).
batch-list-not-text-hint = Save it as plain text: one file a line, from the folder of the list.
batch-no-journal = No batch was begun in { $folder }.
batch-no-journal-hint = Check the folder; without --resume a batch begins.
batch-running = A batch is running in { $folder }.
batch-running-hint = Wait for it: reportgen batch status { $folder }
journal-damaged = The journal of this batch is damaged at line { $line }.
journal-damaged-hint = The file was edited or damaged. Start again in another folder; the reports already made are valid, each with its receipt.
batch-other-options = { $folder } holds another batch: { $option } is not the same.
batch-other-options-hint = Give the same options to go on with it, or another folder.
batch-other-map = The batch in { $folder } was begun { $begun ->
    [none] without a mapping
   *[other] with the mapping { $begun } (SHA-256 { $digest }…)
}; { $file ->
    [none] none is given now
   *[other] { $file } as it is now is another
}.
batch-other-map-hint = One batch is made with one mapping. Give the one it was begun with, unchanged, or begin again in another folder.
batch-map-no-table = The mapping { $file } is for spreadsheets, and none was named.
batch-map-no-table-hint = Name the export (.csv or .xlsx), or leave --map out. A folder’s spreadsheets are not taken by themselves.
batch-other-versions = The batch in { $folder } was begun with another reportgen: { $what ->
    [law] the law pack
    [office] the office’s file
    [words] the sentences
    [templates] the templates
   *[other] the program
} changed since.
batch-other-versions-hint = One batch is made with one version. Begin again in another folder.
batch-other-cases = { $folder } holds another batch, of { $count ->
    [one] one case
   *[other] { $count } cases
}: the cases are not the same.
batch-other-cases-hint = Name the same files to go on with it (or none: reportgen batch --resume -o { $folder }), or another folder.
batch-versions-changed = The program, its law pack, its sentences or its templates were changed while the batch ran.
batch-versions-changed-hint = What is made stands. Begin again in another folder, once nobody changes them.
batch-names-meet = { $first } and { $second } would both be { $file }; { $count ->
    [one] one name meets
   *[other] { $count } names meet
} another. Nothing was begun.
batch-names-meet-hint = Correct the case numbers, leave one of them out, or let --name-pattern tell them apart.
batch-names-taken = { $file } is already in { $folder }; { $count ->
    [one] one name is taken
   *[other] { $count } names are taken
}. Nothing was begun.
batch-names-taken-hint = Choose an empty folder.
batch-name-ours = { $file } is a name the batch keeps for itself.
batch-name-ours-hint = Choose another --name-pattern.
batch-pattern-part = { $part } cannot stand in a name: the parts are { $parts }. No person’s name is among them.
batch-pattern-part-hint = For example --name-pattern "{"{court}-{number}.{kind}.{language}"}".
batch-pattern-wrong = { $pattern } is no pattern of names.
batch-pattern-wrong-hint = Use letters, digits, hyphens, points and the parts, {"{number}"} among them: "{"{court}-{number}.{kind}.{language}"}".
batch-workers-lost = The programs that do the work end as soon as they start.
batch-workers-lost-hint = Give them more memory (--limit-memory), or fewer (--jobs 1). What is made stands.
batch-changed-meanwhile = { $file } changed while the zip was written.
batch-changed-meanwhile-hint = Run the same command again.
number-wrong = { $number } is not a whole number of 1 or more.
number-wrong-hint = Write it in figures.

## Help

help-batch = make the reports of many cases; `batch status OUT` says how far it is, `batch verify OUT` compares its list with its folder
help-metavar-batch-inputs = CASES
help-metavar-batch-to = FORMATS
help-metavar-batch-jobs = NUMBER
help-metavar-batch-seconds = SECONDS
help-metavar-batch-memory = MB
help-metavar-batch-names = PATTERN
help-option-batch-inputs = case files, folders, patterns, lists (.txt), spreadsheets (.xlsx, .csv)
help-option-batch-to = formats, with commas, as for `build` (by default, docx)
help-option-batch-jobs = how many work at once (by default, one a core)
help-option-batch-resume = go on with the batch in the folder; without CASES, with those it was begun with
help-option-batch-dry-run = show the cases and the names of their files, and write nothing
help-option-batch-json = print the summary as JSON
help-option-batch-seconds = time for one case, in seconds (by default, 300)
help-option-batch-memory = memory for one worker, in megabytes (by default, 2000)
help-option-batch-names = how files are named (by default, {"{number}.{kind}.{language}"}); also {"{court}"} and {"{date}"}
help-metavar-batch-map = FILE
help-option-batch-map = the mapping by which spreadsheets are read: an export of another system (see `sheet map`)
help-option-batch-zip = also write all files and the summary into handover.zip
help-option-batch-desk = the cases in progress at this computer’s desk, in the order of what is due; the desk must be closed
help-option-batch-of-kind = of the desk, only the cases of this kind of report
help-metavar-batch-of-kind = KIND
help-option-batch-due-within = of the desk, only the cases with something late, or due in so many days
help-metavar-batch-due-within = DAYS
batch-desk-and-files = A batch is made from the desk or from files, not from both.
batch-desk-and-files-hint = Leave out --desk, or the files.

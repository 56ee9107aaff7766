### The clerk’s spreadsheets: names of sheets, columns and codes; what is wrong in a cell; the workbook’s own help.


## Sheets

sheet-name-cases = Cases
sheet-name-life = Areas of life
sheet-name-offences = Offences
sheet-name-sources = Sources
sheet-name-occasions = Meetings and calls
sheet-name-findings = Findings of guilt
sheet-name-conditions = Conditions
sheet-name-values = Values of conditions
sheet-name-resources = Resources
sheet-name-jobs = Jobs
sheet-name-other = Other fields
sheet-name-lists = Lists
sheet-name-about = About

## Columns: the fields

sheet-field-number = Case number
sheet-field-cases-kind = Kind of report
sheet-field-invented = Invented case
sheet-field-name = name
sheet-field-family = family name
sheet-field-form = wording (f, m or x)
sheet-field-subject-name = Name
sheet-field-subject-family = Family name
sheet-field-subject-form = Wording (f, m or x)
sheet-field-subject-title = With a title (Ms., Mr.)
sheet-field-person-title = with a title (Ms., Mr.)
sheet-field-called = Asks to be called
sheet-field-born = Date of birth
sheet-field-born-at = Place of birth
sheet-field-official-language = Official language
sheet-field-languages = Languages
sheet-field-legal-name = Name in law
sheet-field-name-on-information = Name on the information
sheet-field-other-names = Other names
sheet-field-address = Address
sheet-field-telephone = Telephone
sheet-field-office-address = address
sheet-field-office-telephone = telephone
sheet-field-print-address = Print the address
sheet-field-court = Court
sheet-field-cases-place = Place of the court
sheet-field-files = Court files
sheet-field-ordered-on = Report ordered on
sheet-field-due-on = Report due on
sheet-field-sentencing-on = Sentencing on
sheet-field-proceeding-language = Language of the proceeding
sheet-field-report-language = Language of the report
sheet-field-status = status
sheet-field-since = since
sheet-field-custody-place = place
sheet-field-days = days
sheet-field-role = position
sheet-field-text-en = text in English
sheet-field-text-fr = text in French
sheet-field-en = in English
sheet-field-fr = in French
sheet-field-sources = sources
sheet-field-absent = why there is nothing
sheet-field-raised-at = raised at
sheet-field-raised-by = raised by
sheet-field-brothers-and-sisters = brothers and sisters
sheet-field-child-protection = child protection
sheet-field-violence-at-home = violence at home
sheet-field-dependants = dependants
sheet-field-housing = housing
sheet-field-community = community
sheet-field-indigenous-community = community
sheet-field-moves-last-year = moves in the last year
sheet-field-may-return = may go back there
sheet-field-level = level
sheet-field-last-school = last school
sheet-field-left = left school
sheet-field-jobs-left = Why it ended
sheet-field-studying = studies now
sheet-field-physical = physical health
sheet-field-mental = mental health
sheet-field-medication = takes medication
sheet-field-consent = consent
sheet-field-abstinent-since = abstinent since
sheet-field-associates = friends
sheet-field-responsibility = responsibility
sheet-field-none = none at all
sheet-field-checked-on = searched on
sheet-field-last-contact = last contact with the justice system
sheet-field-identity = identity
sheet-field-impact-statement = impact statement
sheet-field-tool = instrument
sheet-field-assessed-on = assessed on
sheet-field-order = order
sheet-field-offences-count = Count
sheet-field-offence = Offence (id)
sheet-field-act = Act
sheet-field-provision = provision
sheet-field-file-number = Court file
sheet-field-offences-on = Committed on
sheet-field-until = Until
sheet-field-finding = Finding of guilt
sheet-field-found-on = Found guilty on
sheet-field-mode = Mode of prosecution
sheet-field-sources-id = Source (id)
sheet-field-occasions-id = Source (id)
sheet-field-sources-kind = Sort of source
sheet-field-outcome = Outcome
sheet-field-relation = Relation to the person
sheet-field-organization = Organization
sheet-field-dated = Dated
sheet-field-requested-on = Requested on
sheet-field-received-on = Received on
sheet-field-language = Language
sheet-field-verified = Verified
sheet-field-consent-on = Consent given on
sheet-field-why-not = Why not contacted
sheet-field-occasions-on = On
sheet-field-means = How
sheet-field-result = Result
sheet-field-minutes = Minutes
sheet-field-findings-on = Found guilty on
sheet-field-findings-place = Place
sheet-field-kind = kind
sheet-field-years = years
sheet-field-months = months
sheet-field-hours = hours
sheet-field-less-a-day = less a day
sheet-field-amount = amount
sheet-field-youth = As a young person
sheet-field-indictable = Indictable
sheet-field-completed-on = Sentence completed on
sheet-field-record-suspended = Record suspended
sheet-field-findings-sources = Sources
sheet-field-resources-sources = Sources
sheet-field-jobs-sources = Sources
sheet-field-condition = Condition (id)
sheet-field-agreed-on = Agreed to on
sheet-field-accepted-by-program-on = Accepted by the program on
sheet-field-consent-of-other-on = Consent of the other person on
sheet-field-place-confirmed-on = Place confirmed on
sheet-field-blank = Blank
sheet-field-value = Value
sheet-field-values-en = In English
sheet-field-values-fr = In French
sheet-field-people = People
sheet-field-from-time = From
sheet-field-to-time = To
sheet-field-provider = Offered by
sheet-field-availability = Availability
sheet-field-agreed = Agreed to
sheet-field-starts = Starts
sheet-field-employer = Employer
sheet-field-period = From/to
sheet-field-hours-a-week = Hours a week
sheet-field-path = Field

## Columns: what a field is a part of

sheet-part-judge = Judge
sheet-part-crown = Crown counsel
sheet-part-defence = Defence counsel
sheet-part-custody = Custody
sheet-part-officer = Officer
sheet-part-reviewer = Reviewer
sheet-part-office = Office
sheet-part-person = Person
sheet-part-as-enacted = As then enacted
sheet-part-heading = Heading
sheet-part-title = Title
sheet-part-reason = Reason
sheet-part-what = What
sheet-part-cost = Cost
sheet-part-position = Position
sheet-part-outcomes-0 = Outcome 1
sheet-part-outcomes-1 = Outcome 2
sheet-part-family = Family
sheet-part-relationships = Relationships
sheet-part-residence = Residence
sheet-part-schooling = Education
sheet-part-work = Work
sheet-part-finances = Finances
sheet-part-health = Health
sheet-part-substance-use = Substance use
sheet-part-peers = Peers
sheet-part-character = Character
sheet-part-maturity = Maturity
sheet-part-behaviour = Behaviour
sheet-part-attitude = Attitude
sheet-part-amends = Amends
sheet-part-offence-attitude = Attitude to the offence
sheet-part-record = Record
sheet-part-measures = Measures
sheet-part-supervision = Supervision
sheet-part-indigenous = Indigenous background
sheet-part-social-context = Social context
sheet-part-victims = Victims
sheet-part-risk = Risk and needs
sheet-part-strengths = Strengths
sheet-part-limits = Limits of the assessment
sheet-part-community = Resources in the community
sheet-part-assessment = Assessment
sheet-part-plan = Recommended conditions
sheet-part-none-because = Why no condition
sheet-part-conduct = Character and conduct

## Messages and help

sheet-at = { $place }: { $problem }
sheet-place-cell = { $sheet }, row { $row }, column { $column }
sheet-place-row = { $sheet }, row { $row }
sheet-place-sheet = { $sheet }
sheet-problem = { $problem }
sheet-problem-hint = Correct the cell, then run “reportgen sheet check” again.
sheet-refused = { $file }: { $count } problems prevent some of it from being read.
sheet-refused-hint = “reportgen sheet check --comments COPY.xlsx” writes each one in a copy, at its cell.
sheet-not-workbook = This is not a workbook that can be read.
sheet-not-workbook-hint = Open it in your spreadsheet program and save it as .xlsx, or as .csv in UTF-8.
sheet-locked = The workbook is locked by a password.
sheet-locked-hint = Save a copy without a password.
sheet-old = This is a workbook of the old .xls form.
sheet-old-hint = Open it and save it as .xlsx.
sheet-macros = The workbook holds macros.
sheet-macros-hint = Save it as .xlsx, which has none.
sheet-opendocument = This is an OpenDocument workbook (.ods).
sheet-opendocument-hint = Save it as .xlsx.
sheet-binary = This is a binary workbook (.xlsb).
sheet-binary-hint = Save it as .xlsx.
sheet-too-large = The file is larger than { $limit } bytes.
sheet-too-large-hint = Divide it into several files, by case.
sheet-broken = The workbook is damaged.
sheet-broken-hint = Open it in your spreadsheet program, let it be repaired, and save it again.
sheet-empty-file = The file is empty.
sheet-empty-file-hint = Export it again.
sheet-not-utf8 = Line { $line } is not written in UTF-8.
sheet-not-utf8-hint = Save the file as “CSV UTF-8”, or as .xlsx.
sheet-not-text = This is not a file of columns of text.
sheet-not-text-hint = Save the table as .xlsx, or as .csv in UTF-8.
sheet-named-csv = The file is named .csv but is a workbook.
sheet-named-csv-hint = Rename it .xlsx, or save it as .csv.
sheet-separators = The header has as many of one separator as of another: semicolons, commas, tabs.
sheet-separators-hint = Use one of them throughout, and write the names of columns without the others.
sheet-text-too-long = A text is longer than the { $limit } characters a cell can hold.
sheet-text-too-long-hint = Keep this case as a case file.
sheet-not-read-back = The workbook does not read back as the cases it was made from.
sheet-links = the workbook has links to other files or data; they are not followed.
sheet-from-1904 = the workbook counts its days from 1904; its dates are read so. Check the dates that were pasted from elsewhere.
sheet-hidden = this sheet is hidden, and is read all the same.
sheet-hidden-row = this row is hidden, and is read all the same. If a filter hides it, clear the filter.
sheet-hidden-column = column { $letter } is hidden, and is read all the same.
sheet-merged = the cells { $cells } are merged. Unmerge them, and type the value in each.
sheet-too-many-rows = there are more than { $limit } rows. Divide the file, or delete the rows that are formatted and empty.
sheet-too-many-columns = there are more than { $limit } columns. Delete those that are not needed.
sheet-unknown = no sheet has this name, so it is not read. The nearest name: { $nearest }.
sheet-twice = two sheets hold the same thing, one with an English name, the other with a French one. Keep one of them.
sheet-no-cases = there is no sheet named “{ $wanted }”. Name so the one that has a row a case.
sheet-empty = the sheet is empty. Type the names of the columns in its first row.
sheet-header-empty = there are values below a column that has no name. Name it, or empty it.
sheet-header-not-text = the name of this column is not text. Type it as text.
sheet-column-unknown = no column has this name. The nearest: { $nearest }. Correct the name, or delete the column.
sheet-column-twice = this column is there twice. Keep one of them.
sheet-column-missing = the column “{ $name }” is missing. Add it.
sheet-beyond = there is a value to the right of the last column that has a name. Delete it, or name its column.
sheet-quote = from this line on, a quotation mark was opened and not closed. Close it, or delete it.
sheet-swallowed = a quotation mark that stays open has taken in { $lines } more rows. Close it, or delete it.
sheet-cells-count = this row has { $found } cells, and the header { $wanted }. Put a text that holds the separator between quotation marks.
sheet-number-missing = this row has no case number. Type it, or delete the row.
sheet-case-twice = this case number already appears in row { $first }. Keep one row per case.
sheet-orphan = the sheet of cases has no such case number. Correct it, or delete the row.
sheet-rows-differ = this row and the first one of this case do not say the same thing here. Make them agree.
sheet-entry-unknown = the case has no entry with this id. Correct it, or add the entry on its own sheet.
sheet-entry-doubtful = the case has more than one entry with this id, so which is meant cannot be told. Write these values on the sheet of other fields.
sheet-link-missing = this cell must say which entry the row belongs to.
sheet-entries-gap = the entries do not follow one another from the first on. Fill the earlier one first, or number from 0.
sheet-given-twice = this is said twice for the same case. Keep one of them.
sheet-path-unknown = the case file has no such field. “reportgen schema” lists them; a list counts from 0.
sheet-value-missing = this field has no value. Type it, or delete the row.
sheet-formula = this cell holds a formula. Copy it and paste it as a value.
sheet-error = this cell holds an error. Type the value.
sheet-moment = this cell holds a time of day with its date, or instead of it. Type the day alone, as YYYY-MM-DD.
sheet-far-date = this date is before March 1900 or after 2199. Type it again, as YYYY-MM-DD.
sheet-number-not-text = this is a number, and text is wanted: a zero at its head would be lost. Format the cell as text and type it again.
sheet-percent-not-text = this is a percentage, and text is wanted. Format the cell as text and type it again.
sheet-date-not-text = this is a date, and text is wanted. Format the cell as text and type it again.
sheet-flag-not-text = this is TRUE or FALSE, and text is wanted. Format the cell as text and type it again.
sheet-number-not-date = this is a number, and a date is wanted. Type it as text, YYYY-MM-DD.
sheet-date-two-ways = this date can be read as two different days. Type it as { $form }.
sheet-date-short-year = the year of this date is not written in full. Type it as { $form }.
sheet-date-form = this is not a date of the form { $form }.
sheet-no-such-day = there is no such day.
sheet-span = this is not a span. Type it as 2019-04/2021, or 2024-11/ while it goes on.
sheet-span-reversed = the end comes before the start.
sheet-time = this is not a time of day of the form 18:30, typed as text.
sheet-number = this is not a number.
sheet-number-form = this number is written with spaces, commas or signs. Type its digits alone, with a period for cents: 1234.50.
sheet-percent = this is a percentage: what shows as 15 % is kept as 0.15. Format the cell as a number and type it again.
sheet-whole = a whole number is wanted here.
sheet-flag = this is neither yes nor no.
sheet-code = this is not a word of the list of this column. The nearest: { $nearest }.
sheet-id = the law pack has no such id. The nearest: { $nearest }.
sheet-character = character { $position } of this cell cannot stand in a report ({ $character }). Delete it.
sheet-list-gap = an element of this list is empty. Put one semicolon between two.
sheet-line-broken = this must stand on one line. If it should, a quotation mark may be open.
sheet-spaces = the spaces at its ends are left out.
sheet-unseen = this cell holds marks that nobody can see. Type it again if they are not meant.
sheet-case = { $problem }
sheet-map-refused = { $file }: the mapping cannot be used; { $count } problems.
sheet-map-refused-hint = Nothing was read. Correct the mapping first.
sheet-map-not-toml = { $file } is not TOML { $reason ->
    [none] at all.
   *[other] (see line { $reason }).
 }
sheet-map-not-toml-hint = A text stands between quotation marks: "Name" = "subject.name".
sheet-map-form = { $place }: the first line must be: form = { $wanted }.
sheet-map-no-table = { $place }: there is no [[table]].
sheet-map-cases = { $place }: one table, and one alone, must hold the cases (holds = "cases").
sheet-map-holds = { $place }: “{ $name }” is nothing that a table can hold. The nearest: { $nearest }. All: { $choices }.
sheet-map-dates = { $place }: the form of dates must be one of { $choices }.
sheet-map-decimal = { $place }: “decimal” must be a period or a comma.
sheet-map-file = { $place }: “{ $name }” must be the name of a file beside the mapping, without a folder.
sheet-map-twice = { $place }: two columns go to “{ $name }”.
sheet-map-no-number = { $place }: no column goes to “number”, the case number.
sheet-map-no-link = { $place }: no column goes to “{ $name }”, by which a row finds its entry.
sheet-map-field = { $place }: what “{ $name }” goes to is no field. The nearest: { $nearest }.
sheet-map-codes-column = { $place }: codes are given for “{ $name }”, which goes to no field.
sheet-map-value = { $place }: for “{ $name }”, { $problem }
sheet-map-key = { $place }: there is no “{ $name }” in a mapping. The nearest: { $nearest }.
sheet-map-not-table = { $place }: “{ $name }” must be a table: [table.{ $name }].
sheet-map-not-text = { $place }: “{ $name }” must be text, between quotation marks.
sheet-map-no-sheet = the mapping names the sheet “{ $name }”, which is not there.
sheet-map-column-missing = the mapping names the column “{ $name }”, which is not there.
sheet-not-mapped = the mapping says nothing of this column; it is not read.
sheet-unmapped = the mapping says nothing of this sheet; it is not read.
sheet-note = note
sheet-stop = to correct
sheet-read = { $file }: { $sheet }, { $rows ->
    [one] one row read
   *[other] { $rows } rows read
 }, { $blank ->
    [one] one blank row
   *[other] { $blank } blank rows
 }.
sheet-separated = { $file }: columns are separated by { $separator ->
    [semicolon] semicolons
    [comma] commas
   *[tab] tabs
 }, as the header has them.
sheet-count = { $file }: { $sound ->
    [one] one case can be read
   *[other] { $sound } cases can be read
 }, { $refused ->
    [0] none is refused
    [one] one is refused
   *[other] { $refused } are refused
 }; { $stops ->
    [0] nothing to correct
    [one] one thing to correct
   *[other] { $stops } things to correct
 }.
sheet-new-next = Fill in { $file }, then: reportgen sheet check { $file }
sheet-map-next = Read { $file } line by line: what begins with # is not used until you take the # away. Then: reportgen sheet check EXPORT --map { $file }
sheet-comments-over = The copy with comments cannot be the file itself.
sheet-comments-over-hint = Give another name.
help-sheet = Cases in a spreadsheet: make a workbook, check one, propose the mapping of an export.
help-sheet-new = Make a workbook for a kind of report, with names, drop-downs, help and an invented case.
help-sheet-check = Say everything that is wrong in a spreadsheet, by sheet, row and column.
help-sheet-map = Propose a mapping of an export: which column is which field.
help-option-comments = write a copy with each problem as a comment at its cell
help-option-map = the mapping of an export, in TOML
help-option-sheet-json = one JSON object a problem
help-option-sheet-lang = the language of the workbook
help-option-sheet-output = the file to write
help-option-spreadsheet = a workbook (.xlsx) or a table (.csv)
help-metavar-comments = FILE
help-metavar-map = FILE
help-metavar-sheet-output = FILE
help-metavar-spreadsheet = FILE
sheet-help-other = In French: { $name }. In a case file: { $path }
sheet-help-line = Text on one line.
sheet-help-prose = Text; an empty line between two paragraphs.
sheet-help-code = Choose from the list. A word in either language or the code will do.
sheet-help-day = A date, as YYYY-MM-DD.
sheet-help-date = A date as far as it is known: 1998, 1998-05, 1998-05-12, 2003-spring, ~1998 or unknown.
sheet-help-span = From/to: 2019-04/2021, or 2024-11/ while it goes on.
sheet-help-time = A time of day: 18:30.
sheet-help-count = A whole number.
sheet-help-number = A number, with a period for cents: 1234.50.
sheet-help-flag = Yes or no.
sheet-help-blank = What goes in the blank: a number, a place, a date, a word of its list.
sheet-help-several = One or more, separated by semicolons.
sheet-help-id = Choose an id; the sheet of lists says what each one is.
sheet-help-value = What the field says. It is read as the field wants it.
sheet-help-list = This is not in the list of the column.
sheet-list-chosen = To choose from
sheet-list-means = What it is
sheet-yes = yes
sheet-no = no
sheet-about-title = A workbook of cases
sheet-about-cases = One row a case on the sheet of cases. The case number, typed as text, relates all the other sheets to it.
sheet-about-related = On the other sheets, a row is one offence, one source, one finding of guilt, one condition. Their order is the order of the report.
sheet-about-dates = Dates are typed as text, YYYY-MM-DD; a date of the spreadsheet’s own is read too. 01/02/2026 is refused, for it is two days.
sheet-about-codes = Where there is a list, choose from it. Names of columns and words of lists may be in English or in French.
sheet-about-other = What has no column of its own goes on the sheet of other fields: the field as a case file names it, and its value.
sheet-about-check = Formulas, merged cells and errors are refused. “reportgen sheet check FILE” says what is wrong, and where.
sheet-about-example = The case in this workbook, if there is one, is invented. Delete its rows on every sheet before use.
sheet-column-of = { $part }: { $field }
sheet-map-head = A proposal. Every line says how sure it is; a line that begins with # is not used until the # is taken away.
sheet-map-by-name = sure: the name is the same
sheet-map-near = unsure: the name is near
sheet-map-by-dates = unsure: all its values are dates
sheet-map-by-codes = unsure: all its values are words of this list
sheet-map-nothing = nothing is like it: name a field, or leave it
sheet-map-date-sure = sure: some days are over 12
sheet-map-date-unsure = unsure: day and month could be the other way round
sheet-map-code-unknown = what does this mean? Choose one of { $choices }

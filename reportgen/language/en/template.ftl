### What is wrong with a Word template, and where in it, as Word shows it; and why a report could not be written whole.

## Where: paragraphs and tables are counted from the heading above them.

template-part = { $part ->
    [header] Header
    [header-first] Header of the first page
    [header-even] Header of even pages
    [footer] Footer
    [footer-first] Footer of the first page
    [footer-even] Footer of even pages
    [footnotes] Footnotes
    [endnotes] Endnotes
    [properties] Properties of the file
    [styles] Styles
    [file] File
   *[body] { $heading ->
        [none] { $table ->
            [0] { $paragraph ->
                [0] Body of the document
               *[other] Before the first heading
            }
           *[other] Before the first heading
        }
       *[other] Heading “{ $heading }”
    }
}
template-place = { template-part }{ $table ->
    [0] { $paragraph ->
        [0] {""}
       *[other] , paragraph { $paragraph }
    }
   *[other] , table { $table }, row { $row }, cell { $cell }
}

## The template as a whole

template-keeps-contract = { $file } is in order.
template-has-problems = { $file } has { $count ->
    [one] one problem
   *[other] { $count } problems
}:
template-refused = The template { $file } has { $count ->
    [one] one problem
   *[other] { $count } problems
}, so no report was made from it:
template-refused-hint = Correct it in Word, then look at it again with “reportgen template check”.
template-unreadable = The template { $file } cannot be opened.
template-unreadable-hint = Check that it is there, that you may read it, and that Word is not holding it.
template-not-understood = The template passed the check, yet its tags could not be read a second time.
template-not-understood-hint = This is a defect of the program. Please report it, with the template.

## The file

template-not-word = This file is not a whole Word document (.docx).
template-not-word-hint = Open it in Word and save it again as “Word Document (.docx)”.
template-locked-or-old = This file is locked with a password, or is a Word document of the old kind (.doc).
template-locked-or-old-hint = Open it in Word, remove the password under File, Info, Protect Document, and save it as “Word Document (.docx)”.
template-too-large = This file is far larger than a template can be, packed or unpacked.
template-too-large-hint = Remove its pictures and attachments, or copy its text into a new document.
template-macros = This file holds macros.
template-macros-hint = In Word, save it as “Word Document (.docx)”, which leaves macros out.
template-doctype = This file was not made by Word: its part { $part } declares its own document type.
template-doctype-hint = Do not use it if you do not know where it comes from. Otherwise open it in Word and save it under another name.
template-embedded = The template holds a file or object of another program ({ $name }).
template-embedded-hint = Delete the object, control or attachment in Word; type its content as text, or put it in as a table.
template-comments = The template holds comments.
template-comments-hint = In Word: Review, Delete, Delete All Comments in Document.
template-external = { $kind ->
    [hyperlink] The template has a link that leads to neither a web page nor an e-mail address.
    [attachedTemplate] The template is attached to another template outside the file.
    [image] The template fetches a picture from outside the file.
   *[other] The template fetches something from outside the file ({ $kind }).
}
template-external-hint = { $kind ->
    [hyperlink] Remove the link: right-click it, then Remove Hyperlink.
    [attachedTemplate] In Word: Developer, Document Template; choose Normal.
   *[other] In Word: File, Info, Edit Links to Files, Break Link; or put the picture itself into the file.
}
template-tracked-change = { $quote ->
    [none] { template-place }: a tracked change is neither accepted nor rejected.
   *[other] { template-place }: in “{ $quote }”, a tracked change is neither accepted nor rejected.
}
template-tracked-change-hint = In Word: Review, then Accept or Reject.
template-field-code = { template-place }: the field code { $quote } fetches something from outside the file.
template-field-code-hint = Alt+F9 shows the code. Delete it, or make plain text of it with Ctrl+Shift+F9.

## Names in the tags

template-unknown-field = { template-place }: the field “{ $name }” does not exist.
template-unknown-field-hint = { $nearest ->
    [none] Take a name from the template that came with this kind of report.
   *[other] Did you mean “{ $nearest }”?
}
template-unknown-list = { template-place }: the list “{ $name }” does not exist.
template-unknown-list-hint = { $nearest ->
    [none] Take a name from the template that came with this kind of report.
   *[other] Did you mean “{ $nearest }”?
}
template-unknown-slot = { template-place }: the slot “{ $name }” does not exist.
template-unknown-slot-hint = { $nearest ->
    [none] {"{{p }}"} is for slots alone; a field is written without the p.
   *[other] Did you mean “{ $nearest }”?
}
template-row-name-taken = { template-place }: in “{ $quote }”, the name “{ $name }” already stands for something else.
template-row-name-taken-hint = Choose another word between “for” and “in”.

## Slots

template-body-missing = The template has no slot, so a report made from it would have no sections.
template-body-missing-hint = Type {"{{p body }}"} in a paragraph of its own where the sections are to stand.
template-slot-missing = The section “{ $name }” has no slot, so it would be missing from the report.
template-slot-missing-hint = Type “{"{{p section_"}{ $name }{" }}"}” in a paragraph of its own where it is to stand.
template-slot-twice = { template-place }: the slot “{ $name }” appears here a second time.
template-slot-twice-hint = Keep one of the two.
template-section-twice = { template-place }: the section “{ $name }” would stand in the report twice, by the slots { $slots }.
template-section-twice-hint = Keep one of these slots.
template-slot-place = { $part ->
    [body] { template-place }: the slot “{ $name }” stands inside a condition or a list, which may leave it out or repeat it.
   *[other] { template-place }: the slot “{ $name }” stands outside the body of the document.
}
template-slot-place-hint = Move it into the body of the document, outside every “if” and “for”.
template-slot-needs-p = { template-place }: the slot “{ $name }” is written like a field, but whole paragraphs take its place.
template-slot-needs-p-hint = Type “{"{{p "}{ $name }{" }}"}” in a paragraph of its own.
template-slot-shares = { template-place }: the slot “{ $quote }” shares its paragraph with other text.
template-slot-shares-hint = Give it a paragraph of its own.

## Tags

template-tag-shares = { template-place }: the tag “{ $quote }” shares its { $holder ->
    [tr] row
   *[p] paragraph
} with other text, which would disappear with it.
template-tag-shares-hint = { $holder ->
    [tr] Give it a row of its own, above or below the rows it is about.
   *[p] Give it a paragraph of its own, or take the p out to keep it within the line.
}
template-tag-outside-table = { template-place }: the tag “{ $quote }” is for rows of a table, but it is not in a table.
template-tag-outside-table-hint = Move it into a row of the table, or write p instead of tr for whole paragraphs.
template-tag-unclosed = { template-place }: near “{ $quote }”, one half of a tag is missing.
template-tag-unclosed-hint = A tag begins with {"{{"} or {"{%"} and ends, in the same paragraph, with {"}}"} or {"%}"}.
template-tag-unpaired = { $missing ->
    [endif] { template-place }: the condition “{ $quote }” never ends.
    [endfor] { template-place }: the list “{ $quote }” never ends.
    [else] { template-place }: “{ $quote }” is a second “else” in the same condition, or stands after it.
   *[other] { template-place }: “{ $quote }” belongs to no “{ $missing }” before it.
}
template-tag-unpaired-hint = { $missing ->
    [endif] Type “endif” where it ends; where this tag has p or tr after the %, so has that one.
    [endfor] Type “endfor” where it ends; where this tag has p or tr after the %, so has that one.
    [else] Delete it.
   *[other] Type the “{ $missing }” before it, or delete this tag.
}
template-tag-pair-differs = { template-place }: “{ $quote }” belongs to “{ $opened }”, but the two do not begin with the same letters.
template-tag-pair-differs-hint = Write both with p (whole paragraphs), both with tr (rows of a table), or both without.
template-tag-across = { template-place }: “{ $quote }” belongs to “{ $opened }”, which stands in another { $holder ->
    [p] cell or part of the document
    [tr] table
    [tc] row
   *[none] paragraph
}.
template-tag-across-hint = { $holder ->
    [p] Put both into the same cell, or both outside the table.
    [tr] Put both into the same table.
    [tc] Put both into the same row.
   *[none] Put both into the same paragraph, or write both with p, each in a paragraph of its own.
}
template-tag-construct = { template-place }: “{ $quote }” is not something a template can ask for.
template-tag-construct-hint = A tag holds a name, as {"{{ judge }}"}; a condition made of names with and, or, not, as {"{% if judge %}"}; or a list, as {"{%tr for offence in offences %}"}.
template-tag-empty = { template-place }: the tag “{ $quote }” names nothing.
template-tag-empty-hint = Type the name of a field in it, or delete it.
template-tag-forbidden = { template-place }: “{ $quote }” reaches into the program, which no template may do.
template-tag-forbidden-hint = Delete it. If you did not write it, do not use this file: somebody meant it to run code.
template-tag-foreign = { template-place }: “{ $quote }” is a tag of another program and would be printed as it stands.
template-tag-foreign-hint = Write it as {"{{ judge }}"}, {"{% if judge %}"} or {"{%tr for offence in offences %}"}.
template-tag-hidden = { template-place }: “{ $quote }” stands where no tag is filled in: a field code, a link, the description of a picture, deleted text.
template-tag-hidden-hint = Move the tag into plain text.
template-may-be-empty = { template-place }: where the condition does not hold, { $part ->
    [body] this cell
   *[other] this header or footer
} would be left without any paragraph, and Word could not open the report.
template-may-be-empty-hint = Add an empty paragraph after the tags.

## Styles, language, pages

# The names as Word in English shows them; French Word shows its own.
template-style-name = { $role ->
    [heading] Heading 2
    [subheading] Heading 3
   *[other] { $name }
}
template-style-missing = The template lacks the style “{ template-style-name }”.
template-style-missing-hint = Make a style of exactly this name in Word, or start from the template that came with this kind of report.
template-style-numbering = The paragraphs of the style “{ template-style-name }” have no { $role ->
    [bullet] bullets
   *[other] numbers
}.
template-style-numbering-hint = In Word: Modify Style, Format, Numbering.
template-language = { $style ->
    [none] The language of the template is { $found ->
        [none] not set
        [en-CA] English (Canada)
        [en-US] English (United States)
        [fr-CA] French (Canada)
        [fr-FR] French (France)
       *[other] “{ $found }”
    }
   *[other] The style “{ $style }” has its own language, “{ $found }”
}; it must be { $expected ->
    [fr-CA] French (Canada)
    [en-CA] English (Canada)
   *[other] “{ $expected }”
}.
template-language-hint = In Word: Review, Language, Set Proofing Language{ $style ->
    [none] , Set As Default
   *[other] , under Modify Style, Format
}. Word’s spelling, screen readers and the PDF all go by it.
template-not-on-every-page = { template-place }: the field “{ $name }” is missing, and every page must carry it.
template-not-on-every-page-hint = Type “{"{{ "}{ $name }{" }}"}” in this header.
template-languages-differ = Only the { $language ->
    [fr] French
   *[en] English
} template has the { $what ->
    [list] list
    [slot] slot
    [style] style
   *[field] field
} “{ $name }”.
template-languages-differ-hint = Put it into the other template as well, or take it out of this one.

## Worth knowing, and no obstacle

template-note-healed = Note. { template-place }: Word had cut the tag “{ $quote }” into pieces; they were read as one.
template-note-healed-hint = Nothing needs doing.
template-note-language = Note. { template-place }: “{ $quote }” is marked as being in another language ({ $language }).
template-note-language-hint = If it is not, select it; then Review, Language, Set Proofing Language.
template-note-font = Note. The font “{ $name }” may not be on every computer, and pages would then break elsewhere.
template-note-font-hint = Arial, Calibri, Cambria, Courier New and Times New Roman have equals of the same width everywhere.
template-note-heavy-styles = Note. The template carries far more styles than a report needs, so that every report is larger.
template-note-heavy-styles-hint = Start from the template that came with this kind of report.
template-note-author = Note. The file still says { $name ->
    [creator] who made it
    [lastModifiedBy] who last changed it
    [Company] which organization it comes from
   *[Manager] who the manager is
}. No report shows it.
template-note-author-hint = To wipe it: File, Info, Inspect Document.

## A report that could not be written whole

render-field-missing = The template asks for “{ $name }”, which this report does not have.
render-field-missing-hint = This is a defect of the program, not of your file. Please report it, with the name of the field.
render-forbidden-character = The character { $code_point } cannot stand in a Word file ({ $part }).
render-forbidden-character-hint = It is invisible. Delete it in the case file and type the word again.
render-not-proved = Read back, the report was not whole ({ $part }, { $what }), so it was not kept.
render-not-proved-hint = This is a defect of the program, not of your file. Please report it, with this message.
render-not-well-formed = A part of the report was written wrongly ({ $part }), so it was not kept.
render-not-well-formed-hint = This is a defect of the program, not of your file. Please report it, with this message.
render-source-unknown = A sentence rests on a source that the report does not list.
render-source-unknown-hint = This is a defect of the program, not of your file. Please report it, with this message.
render-table-shape = A table has rows of more or fewer than its { $columns } columns.
render-table-shape-hint = This is a defect of the program, not of your file. Please report it, with this message.
render-template-language = The report is in { $expected ->
    [fr] French
   *[en] English
} and the template in { $found ->
    [en] English
    [fr] French
   *[other] no known language
}.
render-template-language-hint = Templates are named template.en.docx and template.fr.docx: check that the two were not exchanged.
render-unworded = A part of the report was left without words.
render-unworded-hint = This is a defect of the program, not of your file. Please report it, with this message.

### What the fields of the case file about time limits hold, for the schema.

field-filed-on = The day this report was filed with the court or sent to the Board: its timeframe is then over.
field-late-because = Why the report comes after the day it was due. The report says so.
field-Lateness-reason = Why, from the list.
field-Lateness-remark = A sentence that says more, in each language.

"""The pages of the form, and saving what is typed in them."""

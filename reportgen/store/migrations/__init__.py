"""How a store comes from one shape of its tables to the next: one script a step, all of them in one transaction."""

# A thin cover over tools/dev.py, which does the same on Windows and macOS. «make help» lists what there is.
# Options for the verb go into ARGS: make test ARGS="-k french"

PYTHON ?= python3
VERBS := help demo serve test browse check setup samples snapshots bench lock

.PHONY: $(VERBS)
$(VERBS):
	@$(PYTHON) tools/dev.py $@ $(ARGS)

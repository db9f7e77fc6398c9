package org.chengguo.cli;

import org.chengguo.model.Language;

/** Console, words and language of a command. */
record CliContext(Console console, CliWords words, Language language) {}

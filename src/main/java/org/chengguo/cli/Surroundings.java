package org.chengguo.cli;

import org.chengguo.model.Language;

/** What every verb speaks with. */
record Surroundings(Console console, CliWords words, Language language) {}

package org.chengguo.cli;

import org.chengguo.model.Language;
import picocli.CommandLine;

/** Makes the verbs with what they need: picocli itself knows only empty constructors. */
final class CommandFactory implements CommandLine.IFactory {
  private final Console console;
  private final CliWords words;
  private final Language language;

  CommandFactory(Console console, CliWords words, Language language) {
    this.console = console;
    this.words = words;
    this.language = language;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Surroundings surroundings = new Surroundings(console, words, language);
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(surroundings));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(surroundings));
    }
    if (type == ServeCommand.class) {
      return type.cast(new ServeCommand(surroundings));
    }
    return CommandLine.defaultFactory().create(type);
  }

  /** What every verb speaks with. */
  record Surroundings(Console console, CliWords words, Language language) {}
}

package nnbook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.platform.Messages;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The list of all commands by what they are for, each with the first sentence about it. */
final class CommandsByUse implements IHelpSectionRenderer {
  private static final Messages MESSAGES = Messages.of("cli");
  private static final int NAMES = 24;

  private record Use(String key, List<String> commands) {}

  private static final List<Use> USES = List.of(
      new Use("read", List.of("read", "build", "predict", "review")),
      new Use("run", List.of("shell", "jshell", "bench", "milestone", "data")),
      new Use("solve", List.of("watch", "check", "step", "hint", "puzzle", "solution", "context",
          "status", "list", "skip", "reset", "export", "import")),
      new Use("teach", List.of("course", "author")));

  @Override
  public String render(Help help) {
    Map<String, Help> others = new LinkedHashMap<>(help.subcommands());
    StringBuilder text = new StringBuilder();
    for (Use use : USES) {
      others.keySet().removeAll(use.commands());
      text.append(listed(help, use));
    }
    return text.append(listed(help, new Use("more", List.copyOf(others.keySet())))).toString();
  }

  private static StringBuilder listed(Help help, Use use) {
    TextTable table = TextTable.forColumns(help.colorScheme(),
        new Column(NAMES, 4, Overflow.SPAN),
        new Column(help.commandSpec().usageMessage().width() - NAMES, 2, Overflow.WRAP));
    use.commands().forEach(name ->
        table.addRowValues(name, sentence(help.subcommands().get(name))));
    return table.toString(new StringBuilder("  ").append(MESSAGES.get("use." + use.key()))
        .append(System.lineSeparator()));
  }

  private static String sentence(Help command) {
    String[] about = command.commandSpec().usageMessage().description();
    return about[0].replaceFirst("(?<=\\.\"?) .*", "");
  }
}

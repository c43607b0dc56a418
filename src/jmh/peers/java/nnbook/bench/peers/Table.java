package nnbook.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run found, for the terminal and as AsciiDoc. */
final class Table {
  private Table() {}

  /** A piece of work, a line for each engine, a line for each goal. */
  static String text(Cell cell) {
    Stream<String> engines = Arrays.stream(Engine.values()).filter(cell::has).map(engine ->
        String.format("  %-16s %s", engine.title, cell.shown(engine)));
    Stream<String> goals = cell.goals().stream().map(goal -> "  " + goal);
    return Stream.concat(engines, goals)
        .collect(Collectors.joining("\n", cell.work + "; " + cell.work.unit() + "\n", "\n"));
  }

  static String asciidoc(List<Cell> cells, List<String> versions) {
    List<Engine> engines = Arrays.stream(Engine.values())
        .filter(engine -> cells.stream().anyMatch(cell -> cell.has(engine))).toList();
    StringBuilder table = new StringBuilder()
        .append("[cols=\"3").append(",1".repeat(engines.size()))
        .append(",3\",options=\"header\"]\n")
        .append("|===\n| Work; median (slowest–fastest)");
    engines.forEach(engine -> table.append(" | ").append(engine.title));
    table.append(" | Vector kernel against others\n");
    for (Cell cell : cells) {
      table.append("\n| ").append(cell.work).append("; ").append(cell.work.unit()).append('\n');
      engines.forEach(engine -> table.append("| ").append(cell.shown(engine)).append('\n'));
      table.append("| ").append(cell.goals().stream().map(Object::toString)
          .collect(Collectors.joining(" +\n"))).append('\n');
    }
    return table.append("|===\n\n").append(machine()).append("; ")
        .append(String.join("; ", versions)).append(".\n").toString();
  }

  /** Date, processor and operating system. */
  static String machine() {
    String cpu = System.getProperty("os.arch");
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      cpu = lines.filter(line -> line.startsWith("model name")).findFirst()
          .map(line -> line.substring(line.indexOf(':') + 2)).orElse(cpu);
    } catch (IOException e) {
      // Only Linux has this file: the name of the architecture has to do.
    }
    return LocalDate.now() + "; " + cpu + ", " + Runtime.getRuntime().availableProcessors()
        + " processors; " + System.getProperty("os.name");
  }
}

package nnbook.author.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nnbook.platform.SafeFiles;

/** A table in a file, of which the rows of one model are written anew in their place. */
final class NameRecords {
  private final Path file;
  private final String header;
  private final List<String> rows = new ArrayList<>();
  private int place;

  NameRecords(Path file, String header) {
    this.file = file;
    this.header = header;
    if (Files.exists(file)) {
      try {
        rows.addAll(Files.readAllLines(file));
        rows.remove(0);
        place = rows.size();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The value in that column of the model's last row. */
  String last(String model, String column) {
    int index = List.of(header.split(",")).indexOf(column);
    return rows.stream().filter(row -> row.startsWith(model + ","))
        .map(row -> row.split(",")[index])
        .reduce((first, second) -> second)
        .orElseThrow(() -> new IllegalStateException(file + ": has no row of " + model));
  }

  /** Leaves out all rows of a model; the next ones come where they were, or else at the end. */
  void forget(String model) {
    place = 0;
    while (place < rows.size() && !rows.get(place).startsWith(model + ",")) {
      place++;
    }
    rows.removeIf(row -> row.startsWith(model + ","));
  }

  /** Adds a row and writes the file, so that a run that is stopped leaves what it has. */
  void add(Object... values) {
    String row = Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(","));
    rows.add(place++, row.replace("NaN", "NA"));
    SafeFiles.write(file, header + "\n" + String.join("\n", rows) + "\n");
  }
}

package nnbook.course.similarity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Result files as JPlag 6 writes them, as far as they are read. */
final class ResultArchive {
  private final Map<String, String> entries = new TreeMap<>();
  private final List<String> pairs = new ArrayList<>();
  private final Map<String, List<String>> names = new TreeMap<>();

  /** Adds a pair whose similarity is in the exercise ch90.Scale. */
  ResultArchive pair(String first, String second, double average, double largest) {
    String file = first + "-" + second + ".json";
    pairs.add("""
        {"first_submission":"%s","second_submission":"%s","similarities":{"AVG":%s,"MAX":%s}}"""
        .formatted(first, second, average, largest));
    names.computeIfAbsent(first, key -> new ArrayList<>())
        .add("\"%s\":\"%s\"".formatted(second, file));
    entries.put(file, """
        {"matches":[{"firstFile":"%1$s/ch90/Scale.java","tokens":20},
        {"firstFile":"%1$s\\\\ch90\\\\Scale.java","tokens":5},
        {"firstFile":"%1$s/odd.java","tokens":1}]}""".formatted(first));
    return this;
  }

  ResultArchive entry(String name, String text) {
    entries.put(name, text);
    return this;
  }

  /** Writes the file with a distribution in which three of four pairs are at 41%. */
  void write(Path file) throws IOException {
    List<String> counts = new ArrayList<>();
    for (int percent = 0; percent < 100; percent++) {
      counts.add(percent == 99 ? "1" : percent == 41 ? "3" : "0");
    }
    List<String> ids = names.entrySet().stream()
        .map(e -> "\"" + e.getKey() + "\":{" + String.join(",", e.getValue()) + "}").toList();
    entries.putIfAbsent("overview.json", """
        {"jplag_version":{"major":6,"minor":0,"patch":0},"total_comparisons":4,
        "submission_id_to_display_name":{"s1":"s1","s2":"s2"},
        "submission_ids_to_comparison_file_name":{%s},"top_comparisons":[%s],
        "distributions":{"AVG":[%s]}}""".formatted(
            String.join(",", ids), String.join(",", pairs), String.join(",", counts)));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}

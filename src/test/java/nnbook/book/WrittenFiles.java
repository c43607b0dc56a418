package nnbook.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The files that a build wrote, and whether what they link to is there. */
public final class WrittenFiles {
  private final Map<String, byte[]> files;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  public WrittenFiles(Map<String, byte[]> files) {
    this.files = files;
  }

  public static WrittenFiles inFolder(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return new WrittenFiles(files);
  }

  public static WrittenFiles inZip(Path archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
        ZipEntry entry = all.nextElement();
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return new WrittenFiles(files);
  }

  public Set<String> names() {
    return files.keySet();
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** Returns the links that lead nowhere and the ids that stand twice, each with its file. */
  public List<String> faults() {
    Map<String, Document> pages = new TreeMap<>();
    files.keySet().stream().filter(name -> name.endsWith("html"))
        .forEach(name -> pages.put(name, page(name)));
    pages.forEach((name, page) -> ids.put(name, ids(name, page)));
    pages.forEach(this::follow);
    return faults;
  }

  private Document page(String name) {
    return name.endsWith(".xhtml")
        ? Jsoup.parse(text(name), Parser.xmlParser())
        : Jsoup.parse(text(name));
  }

  private Set<String> ids(String name, Document page) {
    Set<String> found = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!found.add(element.id())) {
        faults.add(name + ": the id " + element.id() + " stands twice");
      }
    }
    return found;
  }

  private void follow(String name, Document page) {
    for (String attribute : List.of("href", "src")) {
      for (Element link : page.select("[" + attribute + "]")) {
        String target = link.attr(attribute);
        if (!target.matches("(?s)[a-z]+:.*") && !isThere(name, target)) {
          faults.add(name + ": nothing at " + target);
        }
      }
    }
  }

  private boolean isThere(String from, String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String file = path.isEmpty() ? from : beside(from, path);
    boolean found = files.containsKey(file);
    return hash < 0 ? found : found && ids.getOrDefault(file, Set.of()).contains(
        target.substring(hash + 1));
  }

  private static String beside(String from, String path) {
    return from.substring(0, from.lastIndexOf('/') + 1) + path;
  }
}

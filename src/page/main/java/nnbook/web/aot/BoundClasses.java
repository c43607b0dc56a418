package nnbook.web.aot;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nnbook.platform.ProgramFiles;

/**
 * The classes of the image that interpreted code can use, and which of their public members: what
 * {@code bindings.txt} lists. Names are those of {@link Class#getName}.
 */
public final class BoundClasses {
  private static final String TREE = ".**";
  private static final String PACKAGE = ".*";

  private static final String IMPLEMENTED = "interface ";

  private final Map<String, Set<String>> members = new TreeMap<>();
  private final Set<String> implemented = new TreeSet<>();

  private BoundClasses() {}

  /** Those of the book's image. */
  public static BoundClasses ofBook() {
    BoundClasses bound = new BoundClasses();
    ProgramFiles.text("web/bindings.txt").lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .forEach(bound::read);
    return bound;
  }

  private void read(String line) {
    if (line.startsWith(IMPLEMENTED)) {
      BoundClasses interfaces = new BoundClasses();
      interfaces.add(line.substring(IMPLEMENTED.length()));
      members.putAll(interfaces.members);
      implemented.addAll(interfaces.names());
    } else {
      add(line);
    }
  }

  private void add(String line) {
    String[] words = line.split(" ");
    String name = words[0];
    if (name.endsWith(TREE)) {
      addAll(name.substring(0, name.length() - TREE.length()), Integer.MAX_VALUE);
    } else if (name.endsWith(PACKAGE)) {
      addAll(name.substring(0, name.length() - PACKAGE.length()), 1);
    } else {
      members.put(name, Set.copyOf(Arrays.asList(words).subList(1, words.length)));
    }
  }

  private void addAll(String packageName, int depth) {
    String folder = packageName.replace('.', '/');
    try {
      for (URI place : locations(folder)) {
        if (place.getScheme().equals("jar")) {
          try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            addFiles(packageName, jar.getPath(folder), depth);
          }
        } else {
          addFiles(packageName, Path.of(place), depth);
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("bindings.txt: " + packageName, e);
    }
  }

  /** Where a package is; tests have folders of the same names. */
  private static List<URI> locations(String folder) throws IOException, URISyntaxException {
    if (folder.startsWith("java/")) {
      return List.of(URI.create("jrt:/java.base/" + folder));
    }
    List<URI> places = new ArrayList<>();
    for (URL place : Collections.list(BoundClasses.class.getClassLoader().getResources(folder))) {
      places.add(place.toURI());
    }
    return places;
  }

  private void addFiles(String packageName, Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(file -> packageName + "." + file.replace('/', '.').replace('\\', '.'))
          .filter(BoundClasses::isPublic)
          .forEach(name -> members.putIfAbsent(name, Set.of()));
    }
  }

  private static boolean isPublic(String name) {
    try {
      Class<?> type = Class.forName(name, false, BoundClasses.class.getClassLoader());
      for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
        if (!Modifier.isPublic(one.getModifiers()) || one.isAnonymousClass()) {
          return false;
        }
      }
      return true;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All their names, sorted. */
  public Set<String> names() {
    return members.keySet();
  }

  /** The interfaces of the list that interpreted classes and lambdas can implement. */
  public Set<String> implemented() {
    return implemented;
  }

  /** Whether the public member {@code name} of a class of the list can be used. */
  public boolean has(String type, String name) {
    Set<String> only = members.get(type);
    return only != null && (only.isEmpty() || only.contains(name));
  }
}

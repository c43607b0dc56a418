package nnbook.snippet.chapter;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ProjectLayout;

/**
 * The code that the book prints. Chapters include regions of it by tag, and name its rooms by
 * attributes: {@code {engine}} is the folder of the engine, {@code {frameworks}} that of the
 * programs of other frameworks. All that must know which code is printed asks here.
 */
public record PrintedCode(Path home) {
  /** The rooms of our code of which the book prints regions. */
  public static final List<String> ROOMS = List.of("engine", "fast", "data");

  public PrintedCode {
    home = home.toAbsolutePath().normalize();
  }

  /** Returns the folders of the rooms, by the attributes that stand for them in chapters. */
  public Map<String, Path> folders() {
    Map<String, Path> folders = new LinkedHashMap<>();
    ProjectLayout project = new ProjectLayout(home);
    ROOMS.forEach(room -> folders.put(room, project.code().resolve(room)));
    folders.put("frameworks", project.frameworks());
    return folders;
  }

  /**
   * Returns the file that {@code target}, as it stands in an include of a file in {@code folder},
   * means; empty when it lies outside of the project, of which the book must print nothing.
   */
  Optional<Path> file(Path folder, String target) {
    String path = target;
    for (Map.Entry<String, Path> room : folders().entrySet()) {
      path = path.replace("{" + room.getKey() + "}", room.getValue().toString());
    }
    return Optional.of(folder.toAbsolutePath().resolve(path).normalize())
        .filter(file -> file.startsWith(home));
  }
}

package nnbook.author.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;

/** Reads what PIT wrote about the mutants of the solutions. */
final class MutantReport {
  static final String FILE = "target/mutants/pit-reports/mutations.xml";

  private static final Messages MESSAGES = Messages.of("author");
  private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");
  private static final Set<String> FIELDS =
      Set.of("mutatedClass", "mutatedMethod", "lineNumber", "description");

  private final Path home;
  private final Map<String, List<String>> solutions = new HashMap<>();

  private MutantReport(Path home) {
    this.home = home;
  }

  /** Throws UserError when there is no report, or one that is older than what it is about. */
  static List<Mutant> read(Path home) {
    Path file = home.resolve(FILE);
    requireFresh(home, file);
    try (InputStream in = Files.newInputStream(file)) {
      XMLInputFactory factory = XMLInputFactory.newInstance();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      return new MutantReport(home).mutants(factory.createXMLStreamReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException | NumberFormatException e) {
      throw new UserError(ExitCode.FAIL, MESSAGES.get("mutants.broken", FILE), e);
    }
  }

  private static void requireFresh(Path home, Path report) {
    if (!Files.exists(report)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("mutants.missing", FILE));
    }
    ProjectLayout project = new ProjectLayout(home);
    for (Path root : List.of(project.solutions(), project.gradedTests())) {
      for (Path chapter : FileTree.list(root, ChapterName.REGEX)) {
        for (Path file : FileTree.list(chapter, ".*\\.java")) {
          if (file.toFile().lastModified() > report.toFile().lastModified()) {
            throw new UserError(
                ExitCode.USAGE, MESSAGES.get("mutants.old", FILE, home.relativize(file)));
          }
        }
      }
    }
  }

  private List<Mutant> mutants(XMLStreamReader xml) throws XMLStreamException {
    List<Mutant> mutants = new ArrayList<>();
    Map<String, String> fields = new HashMap<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("mutation")) {
          fields.put("status", xml.getAttributeValue("", "status"));
        } else if (FIELDS.contains(name)) {
          fields.put(name, xml.getElementText());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("mutation")) {
        mutants.add(mutant(fields));
        fields.clear();
      }
    }
    return mutants;
  }

  private Mutant mutant(Map<String, String> fields) {
    String exercise = fields.get("mutatedClass").replaceFirst("\\$.*", "");
    int line = Integer.parseInt(fields.get("lineNumber"));
    return new Mutant(
        exercise,
        fields.get("mutatedMethod").replaceFirst("lambda\\$(\\w+)\\$\\d+", "$1"),
        line,
        code(exercise, line),
        fields.get("description"),
        KILLED.contains(fields.get("status")));
  }

  private String code(String exercise, int line) {
    String file = ExercisePaths.solutionName(exercise);
    List<String> lines =
        solutions.computeIfAbsent(
            file, f -> ExerciseCatalog.source(home.resolve(f)).lines().toList());
    return line <= lines.size() ? lines.get(line - 1).strip() : "";
  }
}

package nnbook.author.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.author.letters.NameStudy;
import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Trains what invents names anew, and records it. */
@Command(name = "letters")
final class LettersCommand extends WorkshopCommand {
  private static final String FOLDER = "src/main/resources/nnbook/data";

  @Parameters(arity = "0..*", descriptionKey = "letters.models", paramLabel = "MODEL")
  private List<String> models = List.of();

  @Override
  protected ExitCode run() {
    List<String> known = NameStudy.models();
    for (String model : models) {
      if (!known.contains(model)) {
        throw wrongUse("letters.unknown", model, String.join(", ", known));
      }
    }
    Path folder = home().resolve(FOLDER);
    NameStudy study = new NameStudy(folder, row -> {
      out().println(row);
      out().flush();
    });
    study.count();
    (models.isEmpty() ? known : models).forEach(study::run);
    say("letters.next", folder);
    return ExitCode.PASS;
  }
}

package nnbook.cli;

import java.nio.file.Path;
import java.util.Optional;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.VectorModule;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.walk.ChapterWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Walks through a chapter in the terminal. */
@Command(name = "shell")
final class ShellCommand extends BookCommand {
  @Parameters(arity = "0..1", paramLabel = "CHAPTER", descriptionKey = "shell.chapter")
  private Optional<String> chapter = Optional.empty();

  @Override
  protected ExitCode run() {
    Path file = chapter.map(typed -> Chapters.find(home(), typed)).orElseGet(ShellCommand::first);
    VectorModule.here().notice().ifPresent(this::warn);
    try (Screen screen = Screen.open()) {
      ChapterWalk.run(home(), file, screen);
    }
    return ExitCode.PASS;
  }

  private static Path first() {
    return Chapters.all(home()).stream()
        .filter(file -> ChapterName.ofFile(Chapters.name(file)).isPresent())
        .findFirst()
        .orElseGet(() -> Chapters.find(home(), "ch01"));
  }
}

package nnbook.course.cli;

import nnbook.cli.BookCommand;
import nnbook.platform.Messages;

/** A command for instructors, whose words are those of this house. */
abstract class OfficeCommand extends BookCommand {
  private static final Messages MESSAGES = Messages.of("course-cli");

  @Override
  protected final Messages messages() {
    return MESSAGES;
  }
}

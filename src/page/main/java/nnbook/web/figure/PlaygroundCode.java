package nnbook.web.figure;

/** A playground's network and training as a program that runs in the book. */
final class PlaygroundCode {
  private PlaygroundCode() {}

  static String of(FigureState state, PlaygroundData data) {
    StringBuilder code = new StringBuilder();
    code.append("var random = new SeededRandom(").append(state.count("seed")).append(");\n");
    code.append(data.java());
    code.append("var model = Sequential.of(\n");
    int inputs = 2;
    for (int units : PlaygroundFigure.hidden(state)) {
      code.append(layer(inputs, units, Choices.activationCode(state.word("activation")), state));
      code.append(",\n");
      inputs = units;
    }
    code.append(layer(inputs, 1, "new Sigmoid()", state)).append(");\n");
    code.append("var trainer = new Trainer(new BinaryCrossEntropy(),\n    ")
        .append(Choices.optimizerCode(state.word("optimizer"), state.number("rate")))
        .append(")\n    .batchSize(").append(state.count("batch"))
        .append(").seed(").append(state.count("seed")).append(')');
    if (state.number("l2") > 0) {
      code.append(".l2(").append(state.number("l2")).append(')');
    }
    boolean tests = data.test().rows() > 0;
    code.append(tests ? "\n    .validation(testX, testY)" : "");
    return code.append(";\n")
        .append("trainer.fit(model, ").append(tests ? "trainX, trainY, " : "x, y, ")
        .append(state.count("epochs")).append(")\n")
        .toString();
  }

  private static String layer(int inputs, int units, String activation, FigureState state) {
    return "    Dense.of(" + inputs + ", " + units + ", " + activation + ",\n        "
        + Choices.initializerCode(state.word("initializer")) + ", random)";
  }
}

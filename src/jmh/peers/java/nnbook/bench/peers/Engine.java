package nnbook.bench.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nnbook.platform.ClassPath;

/** Who is compared, and by which command its process is started. */
enum Engine {
  VECTOR("vector kernel", "mode=vector"),
  PLAIN("plain kernel", "mode=plain"),
  PYTORCH("PyTorch", "mode=autograd"),
  BY_HAND("PyTorch by hand", "mode=hand"),
  NUMPY("numpy by hand", "mode=numpy"),
  DJL("DJL", "mode=djl"),
  ONNX("ONNX Runtime", "mode=onnx"),
  PEAK("FMA peak", "mode=peak");

  final String title;
  private final String mode;

  Engine(String title, String mode) {
    this.title = title;
    this.mode = mode;
  }

  boolean isPeer() {
    return this != VECTOR && this != PLAIN && this != PEAK;
  }

  boolean does(Work work) {
    return switch (this) {
      case VECTOR, PYTORCH, NUMPY -> true;
      case PLAIN, DJL -> !work.is("whole");
      case BY_HAND -> work.trains() && !work.is("whole");
      case ONNX -> work.is("W4");
      case PEAK -> work.is("W2") && work.batch() >= 128;
    };
  }

  List<String> command(Work work, Path folder, Peers settings) {
    Path scripts = settings.scripts();
    List<String> command = new ArrayList<>(switch (this) {
      case PYTORCH, BY_HAND ->
          List.of(settings.python, scripts.resolve("torch_peer.py").toString());
      case NUMPY -> List.of(settings.python, scripts.resolve("numpy_peer.py").toString());
      case VECTOR, PEAK -> ours("--add-modules=jdk.incubator.vector");
      case PLAIN -> ours();
      case ONNX -> java("Onnx");
      case DJL -> java("Djl", "-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true",
          "-DDJL_CACHE_DIR=" + folder.resolveSibling("djl"),
          "-Dai.djl.pytorch.num_interop_threads=1",
          "-Dai.djl.pytorch.num_threads=" + work.threads());
    });
    if (settings.avx2 && !command.get(0).equals(settings.python)) {
      command.add(1, "-XX:UseAVX=2");
    }
    command.addAll(work.arguments(folder));
    command.add(mode);
    return command;
  }

  /** Images stay to the end: their rows are made where the collector does not copy them. */
  private static List<String> ours(String... options) {
    List<String> command = new ArrayList<>(java("Ours", options));
    command.addAll(1, List.of("-Xms300m", "-Xmn16m", "-XX:PretenureSizeThreshold=2k"));
    return command;
  }

  private static List<String> java(String main, String... options) {
    Stream<String> start = Stream.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
        "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseTransparentHugePages");
    Stream<String> end = Stream.of(
        "-cp", ClassPath.current(), Engine.class.getPackageName() + "." + main);
    return Stream.of(start, Stream.of(options), end).flatMap(part -> part).toList();
  }
}

package nnbook.web.aot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.platform.ProgramFiles;
import org.teavm.backend.wasm.WasmGCTarget;
import org.teavm.dependency.DependencyAnalyzerFactory;
import org.teavm.dependency.FastDependencyAnalyzer;
import org.teavm.dependency.PreciseDependencyAnalyzer;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.PreOptimizingClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.ClasspathResourceProvider;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.vm.MemoryBuildTarget;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Compiles a class and all that it uses to WebAssembly, by TeaVM. */
final class WasmCompiler {
  private static final String RUNTIME = "org/teavm/backend/wasm/wasm-gc-runtime.min.js";
  private static final int MOST_PROBLEMS = 40;

  private final Map<String, byte[]> made;
  private final List<ClassHolderTransformer> transformers;

  /**
   * A compiler.
   *
   * @param made files that are found on the class path, by their paths
   * @param transformers what is to be changed in classes before they are compiled
   */
  WasmCompiler(Map<String, byte[]> made, List<ClassHolderTransformer> transformers) {
    this.made = new TreeMap<>(made);
    this.transformers = List.copyOf(transformers);
  }

  /** Returns the script that loads a module; the same for all. */
  static byte[] runtime() {
    return ProgramFiles.find(RUNTIME).orElseThrow();
  }

  /**
   * Compiles the class with {@code main} and what is exported from it.
   *
   * @throws IllegalStateException with what TeaVM complains of
   */
  byte[] compile(String mainClass) {
    return compile(mainClass, PreciseDependencyAnalyzer::new);
  }

  /**
   * The same, with all methods of classes that are made anywhere: where reflection may call nearly
   * everything, following each value takes minutes and finds no less.
   */
  byte[] compileReflective(String mainClass) {
    return compile(mainClass, FastDependencyAnalyzer::new);
  }

  private byte[] compile(String mainClass, DependencyAnalyzerFactory analyzer) {
    WasmGCTarget target = new WasmGCTarget();
    target.setObfuscated(true);
    target.setStrict(true);
    target.contributeToCodeGen(new ShortFunctions());
    ClassLoader loader = MadeFilesLoader.forCompiler(made);
    ReferenceCache cache = new ReferenceCache();
    ResourceProvider resources = new ClasspathResourceProvider(MadeFilesLoader.forPage(made));
    TeaVM teavm = new TeaVMBuilder(target)
        .setClassLoader(loader)
        .setReferenceCache(cache)
        .setResourceProvider(resources)
        .setClassSource(new PreOptimizingClassHolderSource(
            new ClasspathClassHolderSource(resources, cache, loader)))
        .setObfuscated(true)
        .setStrict(true)
        .setDependencyAnalyzerFactory(analyzer)
        .build();
    teavm.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    teavm.installPlugins();
    teavm.add(new ExactArithmetic());
    transformers.forEach(teavm::add);
    teavm.setEntryPoint(mainClass);
    teavm.setEntryPointName("main");
    MemoryBuildTarget output = new MemoryBuildTarget();
    teavm.build(output, "module.wasm");
    List<Problem> problems = teavm.getProblemProvider().getSevereProblems();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(text(problems));
    }
    return output.getContent("module.wasm");
  }

  private static String text(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
      DefaultProblemTextConsumer words = new DefaultProblemTextConsumer();
      problem.render(words);
      text.append(words.getText());
      if (problem.getLocation() != null) {
        text.append(" in ").append(problem.getLocation().getMethod());
      }
      text.append('\n');
    }
    return text.toString();
  }
}

package org.hongyan.engine.scoring;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The few functions of LightGBM's C interface that growing trees needs. The library lies in the
 * lightgbm4j jar; it is unpacked to a folder of this process alone, because that jar's own loader
 * writes to one fixed path and so crashes every other program that has the library mapped.
 */
final class LightGbm {

  private static final int DOUBLES = 1;
  private static final int FLOATS = 0;
  private static final MemoryLayout POINTER = ValueLayout.ADDRESS;
  private static final MemoryLayout INT = ValueLayout.JAVA_INT;
  private static final MemoryLayout LONG = ValueLayout.JAVA_LONG;

  private final Linker linker = Linker.nativeLinker();
  private final SymbolLookup symbols;

  private LightGbm(SymbolLookup symbols) {
    this.symbols = symbols;
  }

  private static final class Holder {
    private static final Optional<LightGbm> LOADED = load();
  }

  /** The library, or nothing where it or its companion libgomp is missing. */
  static Optional<LightGbm> find() {
    return Holder.LOADED;
  }

  private static Optional<LightGbm> load() {
    var resource = resource();
    try (var in = LightGbm.class.getResourceAsStream(resource)) {
      if (in == null) return Optional.empty();
      var folder = Files.createTempDirectory("hongyan-trees");
      var file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
      Files.copy(in, file);
      return open(folder, file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<LightGbm> open(Path folder, Path file) {
    try {
      return Optional.of(new LightGbm(SymbolLookup.libraryLookup(file, Arena.global())));
    } catch (IllegalArgumentException companionMissing) {
      return Optional.empty();
    } finally {
      if (!file.toFile().delete() || !folder.toFile().delete()) {
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
      }
    }
  }

  private static String resource() {
    var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    var cpu = arch.contains("aarch64") || arch.contains("arm64") ? "aarch64" : "x86_64";
    if (os.contains("win")) return "/lightgbm4j/windows/" + cpu + "/lib_lightgbm.dll";
    if (os.contains("mac")) return "/lightgbm4j/osx/" + cpu + "/lib_lightgbm.dylib";
    return "/lightgbm4j/linux/" + cpu + "/lib_lightgbm.so";
  }

  /** Grows trees on a row-major matrix and returns the model as the library's text. */
  String grow(double[] matrix, float[] label, int width, String settings, int rounds) {
    try (var arena = Arena.ofConfined()) {
      var out = arena.allocate(ValueLayout.ADDRESS);
      call(
          "LGBM_DatasetCreateFromMat",
          descriptor(POINTER, INT, INT, INT, INT, POINTER, POINTER, POINTER),
          arena.allocateFrom(ValueLayout.JAVA_DOUBLE, matrix),
          DOUBLES,
          label.length,
          width,
          1,
          arena.allocateFrom(settings),
          MemorySegment.NULL,
          out);
      var data = out.get(ValueLayout.ADDRESS, 0);
      try {
        call(
            "LGBM_DatasetSetField",
            descriptor(POINTER, POINTER, POINTER, INT, INT),
            data,
            arena.allocateFrom("label"),
            arena.allocateFrom(ValueLayout.JAVA_FLOAT, label),
            label.length,
            FLOATS);
        return boost(arena, data, settings, rounds);
      } finally {
        call("LGBM_DatasetFree", descriptor(POINTER), data);
      }
    }
  }

  private String boost(Arena arena, MemorySegment data, String settings, int rounds) {
    var out = arena.allocate(ValueLayout.ADDRESS);
    call(
        "LGBM_BoosterCreate",
        descriptor(POINTER, POINTER, POINTER),
        data,
        arena.allocateFrom(settings),
        out);
    var booster = out.get(ValueLayout.ADDRESS, 0);
    try {
      var finished = arena.allocate(ValueLayout.JAVA_INT);
      for (int i = 0; i < rounds && finished.get(ValueLayout.JAVA_INT, 0) == 0; i++) {
        call("LGBM_BoosterUpdateOneIter", descriptor(POINTER, POINTER), booster, finished);
      }
      return text(arena, booster);
    } finally {
      call("LGBM_BoosterFree", descriptor(POINTER), booster);
    }
  }

  private String text(Arena arena, MemorySegment booster) {
    var length = arena.allocate(ValueLayout.JAVA_LONG);
    long room = 1 << 20;
    while (true) {
      var buffer = arena.allocate(room);
      call(
          "LGBM_BoosterSaveModelToString",
          descriptor(POINTER, INT, INT, INT, LONG, POINTER, POINTER),
          booster,
          0,
          0,
          0,
          room,
          length,
          buffer);
      long needed = length.get(ValueLayout.JAVA_LONG, 0);
      if (needed <= room) return buffer.getString(0);
      room = needed;
    }
  }

  static FunctionDescriptor descriptor(MemoryLayout... arguments) {
    return FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments);
  }

  /** Calls a function of the library; what it complains about becomes the exception's text. */
  void call(String function, FunctionDescriptor descriptor, Object... arguments) {
    int result = (int) invoke(handle(function, descriptor), arguments);
    if (result == 0) return;
    var message =
        (MemorySegment)
            invoke(handle("LGBM_GetLastError", FunctionDescriptor.of(ValueLayout.ADDRESS)));
    throw new IllegalStateException(
        function + ": " + message.reinterpret(Long.MAX_VALUE).getString(0));
  }

  private MethodHandle handle(String function, FunctionDescriptor descriptor) {
    return linker.downcallHandle(symbols.findOrThrow(function), descriptor);
  }

  private static Object invoke(MethodHandle handle, Object... arguments) {
    try {
      return handle.invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.hongyan.customers;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Opens a sealed file from any of its bytes on. */
final class SealedInput extends InputStream {

  private static final int SEALED_BLOCK = SealedBlocks.BLOCK + SealedBlocks.TAG;

  private final RandomAccessFile file;
  private final SealedBlocks blocks;
  private final long last;
  private long next;
  private byte[] clear = new byte[0];
  private int at;

  private SealedInput(RandomAccessFile file, SealedBlocks blocks) throws IOException {
    this.file = file;
    this.blocks = blocks;
    this.last = blocksOf(file.length()) - 1;
  }

  static SealedInput of(Path path, NumberKeys keys, String about, long from) throws IOException {
    var file = new RandomAccessFile(path.toFile(), "r");
    try {
      if (file.length() < SealedBlocks.HEADER + SealedBlocks.TAG
          || file.readInt() != SealedBlocks.MARK) {
        throw new IllegalStateException("not a sealed file of ours");
      }
      int keyId = file.readUnsignedShort();
      var salt = new byte[SealedBlocks.SALT];
      file.readFully(salt);
      var in = new SealedInput(file, new SealedBlocks(keys.fileKey(keyId, salt), about));
      in.skipTo(from);
      return in;
    } catch (IOException | RuntimeException broken) {
      file.close();
      throw broken;
    }
  }

  /** How many bytes were sealed into a file of this size. */
  static long clearSize(long sealed) {
    return sealed - SealedBlocks.HEADER - blocksOf(sealed) * SealedBlocks.TAG;
  }

  private static long blocksOf(long sealed) {
    return (sealed - SealedBlocks.HEADER + SEALED_BLOCK - 1) / SEALED_BLOCK;
  }

  private void skipTo(long from) throws IOException {
    next = Math.min(from / SealedBlocks.BLOCK, last);
    long begin = next * SealedBlocks.BLOCK;
    file.seek(SealedBlocks.HEADER + next * SEALED_BLOCK);
    if (from > 0 && block()) at = (int) Math.min(clear.length, from - begin);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) return 0;
    while (at == clear.length) if (!block()) return -1;
    int part = Math.min(length, clear.length - at);
    System.arraycopy(clear, at, bytes, from, part);
    at += part;
    return part;
  }

  private boolean block() throws IOException {
    if (next > last) return false;
    var sealed = new byte[(int) Math.min(SEALED_BLOCK, file.length() - file.getFilePointer())];
    file.readFully(sealed);
    clear = blocks.open(sealed, sealed.length, next, next == last);
    next++;
    at = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

package org.hongyan.customers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** Seals what is written, block by block; only closing makes the file whole. */
final class SealedOutput extends OutputStream {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final OutputStream out;
  private final SealedBlocks blocks;
  private final byte[] clear = new byte[SealedBlocks.BLOCK];
  private int filled;
  private long number;
  private boolean closed;

  private SealedOutput(OutputStream out, SealedBlocks blocks) {
    this.out = out;
    this.blocks = blocks;
  }

  static SealedOutput to(OutputStream out, NumberKeys keys, String about) throws IOException {
    var salt = new byte[SealedBlocks.SALT];
    RANDOM.nextBytes(salt);
    int keyId = keys.newest();
    var header = ByteBuffer.allocate(SealedBlocks.HEADER).putInt(SealedBlocks.MARK);
    out.write(header.putShort((short) keyId).put(salt).array());
    return new SealedOutput(out, new SealedBlocks(keys.fileKey(keyId, salt), about));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int done = 0; done < length; ) {
      if (filled == clear.length) block(false);
      int part = Math.min(length - done, clear.length - filled);
      System.arraycopy(bytes, from + done, clear, filled, part);
      filled += part;
      done += part;
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    try (out) {
      block(true);
    }
  }

  private void block(boolean last) throws IOException {
    out.write(blocks.seal(clear, filled, number++, last));
    filled = 0;
  }
}

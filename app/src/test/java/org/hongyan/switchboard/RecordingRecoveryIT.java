package org.hongyan.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sound on disk after a death, whatever of its row had been written. */
@IntegrationTest
class RecordingRecoveryIT {

  private static final int HEADER = 58;

  @Autowired TestCompany companies;
  @Autowired Recordings recordings;

  @Test
  void soundBegunRightBeforeADeathGetsItsRow() throws Exception {
    var company = companies.create();
    var recording = recordings.plan(UUID.randomUUID());
    recordings.note(company.tenant().id(), recording);
    Files.write(recordings.path(recording), wave(2));

    assertThat(companies.create().in(recordings::recover)).as("another company's").isZero();
    assertThat(company.in(recordings::recover)).isEqualTo(1);

    var row = company.in(() -> recordings.recording(recording.id()));
    assertThat(row.state()).isEqualTo(Recording.State.READY);
    assertThat(row.callId()).isEqualTo(recording.callId());
    assertThat(row.millis()).isEqualTo(2_000);
    assertThat(row.sha256()).isEqualTo(Recordings.sha256(recordings.path(recording)));
    assertThat(company.in(recordings::recover)).as("once").isZero();
  }

  @Test
  void noteWhoseRowWasWrittenChangesNothing() throws Exception {
    var company = companies.create();
    var recording = recordings.plan(UUID.randomUUID());
    recordings.note(company.tenant().id(), recording);
    Files.write(recordings.path(recording), wave(1));
    company.run(() -> recordings.open(recording));

    assertThat(company.in(recordings::recover)).as("it is being recorded now").isZero();
    assertThat(company.in(() -> recordings.recording(recording.id())).state())
        .isEqualTo(Recording.State.OPEN);
    company.run(() -> recordings.lost(recording.id(), "end of the test"));
    Files.delete(recordings.path(recording));
  }

  /** Stereo mu-law silence as the recorder writes it. */
  private static byte[] wave(int seconds) {
    int bytes = seconds * Recordings.BYTES_PER_SECOND;
    var file = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes()).putInt(HEADER - 8 + bytes).put("WAVE".getBytes());
    file.put("fmt ".getBytes()).putInt(18).putShort((short) 7).putShort((short) 2);
    file.putInt(8_000).putInt(16_000).putShort((short) 2).putShort((short) 8).putShort((short) 0);
    file.put("fact".getBytes()).putInt(4).putInt(bytes / 2);
    file.put("data".getBytes()).putInt(bytes);
    while (file.hasRemaining()) file.put((byte) 0xFF);
    return file.array();
  }
}

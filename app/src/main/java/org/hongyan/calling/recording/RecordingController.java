package org.hongyan.calling.recording;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.hongyan.shared.Page;
import org.hongyan.switchboard.RecordingId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class RecordingController {

  private final Listening listening;

  RecordingController(Listening listening) {
    this.listening = listening;
  }

  @GetMapping("/calls")
  @Needs(Permission.RECORDINGS_LISTEN)
  Page<RecordedCall> calls(
      Caller caller,
      @RequestParam(required = false) @Nullable UUID customer,
      @RequestParam(required = false) @Nullable UUID account,
      @RequestParam(required = false) @Nullable UUID campaign,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(required = false) @Nullable Boolean recorded,
      @RequestParam(required = false) @Nullable @Size(max = 60) String outcome,
      @RequestParam(required = false) @Nullable @Min(0) Integer least,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    return listening.list(
        caller,
        new CallFilter(
            customer, account, campaign, from, to, recorded, outcome, least, cursor, limit));
  }

  /** Answers ranges. */
  @GetMapping("/recordings/{id}/sound")
  @Needs(Permission.RECORDINGS_LISTEN)
  ResponseEntity<FileSystemResource> sound(Caller caller, @PathVariable RecordingId id) {
    var sound = listening.listen(caller, id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("audio/wav"))
        .header(HttpHeaders.ACCEPT_RANGES, "bytes")
        .body(new FileSystemResource(sound.file()));
  }

  @GetMapping("/recordings/{id}/waveform")
  @Needs(Permission.RECORDINGS_LISTEN)
  Waveforms.Waveform waveform(Caller caller, @PathVariable RecordingId id) {
    return listening.waveform(caller, id);
  }
}

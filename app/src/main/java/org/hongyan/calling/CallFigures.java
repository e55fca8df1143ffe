package org.hongyan.calling;

import java.time.Instant;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of past calls; for plans, which ask no scope but name the path they plan for. */
@Service
public class CallFigures {

  private final CallFiguresRepository repository;

  CallFigures(CallFiguresRepository repository) {
    this.repository = repository;
  }

  /** How calls went on a path and below it between the moments. */
  @Transactional(readOnly = true)
  public CallPace pace(String path, Instant from, Instant to) {
    return repository.pace(Tenancy.current(), path, from, to);
  }
}

package org.hongyan.customers;

import static org.hongyan.identity.Permission.CUSTOMERS_ASSIGN;
import static org.hongyan.identity.Permission.CUSTOMERS_READ;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved views, and handing out what a view or a selection holds. */
@RestController
@RequestMapping("/api")
class ViewController {

  record Saved(SavedViewId id) {}

  record Assign(@NotNull @Valid Handouts.Selection selection, @Nullable AccountId to) {}

  record Counted(int count) {}

  private final SavedViews views;
  private final Handouts handouts;

  ViewController(SavedViews views, Handouts handouts) {
    this.views = views;
    this.handouts = handouts;
  }

  @GetMapping("/customer-views")
  @Needs(CUSTOMERS_READ)
  List<SavedView> views(Caller caller) {
    return views.list(caller);
  }

  @PostMapping("/customer-views")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(CUSTOMERS_READ)
  Saved save(Caller caller, @Valid @RequestBody SavedViews.NewView view) {
    return new Saved(views.save(caller, view));
  }

  @PutMapping("/customer-views/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(CUSTOMERS_READ)
  void change(
      Caller caller, @PathVariable SavedViewId id, @Valid @RequestBody SavedViews.NewView view) {
    views.change(caller, id, view);
  }

  @DeleteMapping("/customer-views/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(CUSTOMERS_READ)
  void drop(Caller caller, @PathVariable SavedViewId id) {
    views.drop(caller, id);
  }

  @PostMapping("/customer-handouts")
  @Needs(CUSTOMERS_ASSIGN)
  Handouts.Handout assign(Caller caller, @Valid @RequestBody Assign wanted) {
    return handouts.assign(caller, wanted.selection(), wanted.to());
  }

  /** Whom the caller may give customers to. */
  @GetMapping("/customer-handouts/receivers")
  @Needs(CUSTOMERS_ASSIGN)
  List<Handouts.Receiver> receivers(Caller caller) {
    return handouts.receivers(caller);
  }

  @PostMapping("/customer-handouts/count")
  @Needs(CUSTOMERS_ASSIGN)
  Counted count(Caller caller, @Valid @RequestBody Handouts.Selection selection) {
    return new Counted(handouts.count(caller, selection));
  }

  @PostMapping("/customer-handouts/{id}/undo")
  @Needs(CUSTOMERS_ASSIGN)
  Counted undo(Caller caller, @PathVariable UUID id) {
    return new Counted(handouts.undo(caller, id));
  }
}

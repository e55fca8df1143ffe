package org.hongyan.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;

/** What a person does at a page: presses buttons by their words, fills fields by their labels. */
public final class Hands {

  private final Page page;

  public Hands(Page page) {
    this.page = page;
  }

  public Page page() {
    return page;
  }

  /** Follows a link of the rail at the left. */
  public Hands go(String path) {
    page.locator("nav a[href='" + path + "']").first().click();
    page.waitForURL(url -> url.replaceAll("https?://[^/]+|[?].*", "").equals(path));
    return this;
  }

  /** The button of exactly these words, wherever it is. */
  public Locator button(String words) {
    return button(page.locator("body"), words);
  }

  /** The button of exactly these words inside a part of the page. */
  public Locator button(Locator inside, String words) {
    return inside
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true))
        .and(page.locator("button:visible"))
        .first();
  }

  public Hands press(String words) {
    button(words).click();
    return this;
  }

  /** Answers the dialog that asks before something is done. */
  public Hands confirm(String verb) {
    var dialog =
        page.locator(".el-dialog:visible")
            .filter(new Locator.FilterOptions().setHas(page.locator("footer")))
            .filter(new Locator.FilterOptions().setHasText(verb))
            .last();
    button(dialog, verb).click();
    dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    return this;
  }

  /** Fills the dialog that asks, then answers it. */
  public Hands confirmAfter(Runnable work, String verb) {
    page.locator(".el-dialog:visible").last().waitFor();
    work.run();
    return confirm(verb);
  }

  /** Flips a tick box of exactly these words. */
  public Hands flip(Locator inside, String words) {
    inside
        .locator("label.el-checkbox:visible")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true))))
        .first()
        .click();
    return this;
  }

  public Hands fill(String label, String text) {
    field(label).fill(text);
    return this;
  }

  /** The field of exactly this label. */
  public Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .and(page.locator("input:visible, textarea:visible"))
        .first();
  }

  /** Opens a choice and takes the first entry that holds the words. */
  public Hands pick(String label, String entry) {
    return pick(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first(), entry);
  }

  /** Opens a choice and takes the first entry that holds the words. */
  public Hands pick(Locator choice, String entry) {
    choice.locator("xpath=ancestor-or-self::div[contains(@class,'el-select__wrapper')]").click();
    page.locator(".el-select-dropdown__item:visible")
        .filter(new Locator.FilterOptions().setHasText(entry))
        .first()
        .click();
    return this;
  }

  /** Hands the page a file through its own chooser. */
  public Hands giveFile(String button, String name, String type, byte[] content) {
    page.waitForFileChooser(() -> press(button)).setFiles(new FilePayload(name, type, content));
    return this;
  }

  /** Waits until the words can be read. */
  public Hands sees(String words) {
    return sees(page.locator("body"), words);
  }

  /** Waits until the words can be read inside a part of the page. */
  public Hands sees(Locator inside, String words) {
    inside.getByText(words).and(page.locator(":visible")).first().waitFor();
    return this;
  }

  /** Words of the buttons that lie under something else even when scrolled to. */
  @SuppressWarnings("unchecked")
  public List<String> outOfReach(String parts) {
    var script =
        """
        parts => [...document.querySelectorAll(parts)]
          .flatMap(part => [...part.querySelectorAll('button, a[href]')])
          .filter(one => one.checkVisibility() && one.getBoundingClientRect().width > 0)
          .filter(one => {
            one.scrollIntoView({ block: 'nearest' })
            const { left, top, width, height } = one.getBoundingClientRect()
            const there = document.elementFromPoint(left + width / 2, top + height / 2)
            return !there || !one.contains(there)
          })
          .map(one => one.innerText.trim() || one.ariaLabel)
        """;
    return (List<String>) page.evaluate(script, parts);
  }

  /** Switches the language of the page by the person's own menu. */
  public Hands speak(String language) {
    page.locator("header button.person").click();
    page.locator(".languages button:visible").getByText(language).click();
    page.waitForCondition(
        () ->
            page.locator("html").getAttribute("lang").startsWith("en")
                == language.equals("English"));
    page.keyboard().press("Escape");
    return this;
  }

  /** Kept when the property {@code hongyan.pictures} names a folder. */
  public void picture(String name) {
    var folder = System.getProperty("hongyan.pictures", "");
    if (folder.isEmpty()) return;
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
  }
}

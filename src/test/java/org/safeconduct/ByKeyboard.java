package org.safeconduct;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Works a page without a mouse, and so also without script and while it is still moving: a click aims at a point, and
 * hits something else when the page shifts under it.
 */
public final class ByKeyboard {

    private static final String MARK = "document.documentElement.setAttribute('data-left', '')";

    private ByKeyboard() {}

    /** Presses a button or follows a link. */
    public static void press(Locator what) {
        what.press("Enter");
    }

    /** Presses something that leads to another page, and waits until the page before is gone. */
    public static void leave(Locator what) {
        Page page = what.page();
        page.evaluate(MARK);
        press(what);
        assertThat(page.locator("html[data-left]")).hasCount(0);
        page.waitForLoadState();
    }

    /** Ticks a box or a choice, if it is not yet. */
    public static void tick(Locator box) {
        if (!box.isChecked()) {
            box.press("Space");
        }
        assertThat(box).isChecked();
    }
}

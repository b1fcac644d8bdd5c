package org.maatwerk.screen;

/** The base of a {@code *ScreenIT} in which everybody works by keyboard alone. */
public abstract class KeyboardTest extends ScreenTest {

    @Override
    protected Screen as(String account) {
        return byKeyboard(account);
    }

    @Override
    protected Screen asStranger() {
        return strangerByKeyboard();
    }
}

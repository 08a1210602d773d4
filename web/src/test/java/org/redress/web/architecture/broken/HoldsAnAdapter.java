package org.redress.web.architecture.broken;

import org.redress.web.architecture.broken.jpa.JpaNothing;

public class HoldsAnAdapter {
    JpaNothing adapter;
}

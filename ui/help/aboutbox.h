#pragma once

class QWidget;

/// Says what program this is, in a dialog over the window.
void showAbout(QWidget *window);

#pragma once

#include <QSplitter>

/// A splitter whose edges are moved by keys too: Tab reaches an edge, and the arrow keys, Home and End move
/// it.
class KeySplitter : public QSplitter
{
    Q_OBJECT

public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override;
};

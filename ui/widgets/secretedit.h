#pragma once

#include <QLineEdit>

/// A line edit for a secret. The text is hidden until setShown(true) and is never copied to the clipboard,
/// where other programs could read and store it.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    void setShown(bool shown);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void keepOutOfSelection();
};

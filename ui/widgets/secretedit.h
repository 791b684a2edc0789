#pragma once

#include <QLineEdit>

/// A line for what opens an account: hidden until it is shown, and never given to a clipboard, where other
/// programs read and remember it.
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

#pragma once

#include <QWidget>

class RowForm;
class Settings;

/// A contact and, beside it when it is asked for, the form of one row of its tables. The form's width is
/// changed at its edge, and remembered. (QSplitter lays a lone widget a pixel out of itself from right to
/// left.)
class ContactSplit : public QWidget
{
    Q_OBJECT

public:
    /// Takes both in; the settings must outlive it.
    ContactSplit(QWidget &contact, RowForm &rowForm, Settings &settings, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setFormWidth(int width);

    RowForm &m_rowForm;
    Settings &m_settings;
    QWidget *m_edge;
    int m_width; ///< of the form; 0 until it is sized by hand
};

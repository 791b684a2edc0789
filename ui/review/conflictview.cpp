#include "ui/review/conflictview.h"

#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ConflictView::ConflictView(const Review &review, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Look at both"));
    auto *what = new QLabel(review.lines.isEmpty()
                                ? tr("The server has all that you changed. Nothing is left to be sent.")
                                : tr("Where your draft differs from what the server has now:"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *model = new ReviewModel(review, this);
    model->setSides(tr("On the server"), tr("In your draft"));
    auto *table = new ReviewTable(this);
    table->setObjectName(u"both"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->onlyShow();
    table->setAccessibleDescription(what->text());

    auto *buttons = new QDialogButtonBox;
    QPushButton *mine = buttons->addButton(tr("&Keep mine"), QDialogButtonBox::AcceptRole);
    QPushButton *theirs = buttons->addButton(tr("&Take theirs"), QDialogButtonBox::AcceptRole);
    QPushButton *later = buttons->addButton(tr("&Decide later"), QDialogButtonBox::RejectRole);
    connect(mine, &QPushButton::clicked, this, &ConflictView::mineChosen);
    connect(theirs, &QPushButton::clicked, this, &ConflictView::theirsChosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    // An accidental Enter must not decide. A button of another window cannot be the default button of this
    // dialog.
    later->setDefault(true);
    table->setFocus();
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 22)
               .boundedTo(screen()->availableSize() * 0.9));
}

#include "moc_conflictview.cpp"

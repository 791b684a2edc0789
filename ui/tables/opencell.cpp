#include "ui/tables/opencell.h"

#include "ui/editors/fieldeditor.h"
#include "ui/editors/valueactions.h"
#include "ui/widgets/lineedit.h"

OpenCell *OpenCell::open(ContactModel &model, const Path &path, QWidget *parent)
{
    const auto seen = [&model, path] {
        return model.indexOf(path).data(ContactModel::SeenRole).toStringList();
    };
    return new OpenCell(model, path, FieldEditor::make(fieldAt(path), seen, parent));
}

OpenCell *OpenCell::of(const QObject *control)
{
    return control->findChild<OpenCell *>(QString(), Qt::FindDirectChildrenOnly);
}

OpenCell::OpenCell(ContactModel &model, const Path &path, FieldEditor *editor)
    : QObject(editor->control())
    , m_model(model)
    , m_path(path)
    , m_editor(editor)
    , m_before(cell())
{
    dress();
    connect(m_editor, &FieldEditor::typed, this, [this](const QVariant &value) {
        // A card number doesn't even stay in sight.
        if (!m_model.setData(m_model.indexOf(m_path), value) &&
            codec::hidesCardNumber(fieldAt(m_path), Cell::text(value.toString())))
            show();
    });
    connect(m_editor, &FieldEditor::refused, this,
            [this](codec::ValidationIssue issue) { emit m_model.refused(m_model.indexOf(m_path), issue); });
}

void OpenCell::dress()
{
    control()->setAccessibleName(fieldLabel(fieldAt(m_path)));
    control()->setAutoFillBackground(true);
    if (auto *line = qobject_cast<LineEdit *>(control())) {
        line->setFrame(false);
        connect(line, &LineEdit::menuOpens, this, [this](QMenu &menu) {
            if (m_model.indexOf(m_path).isValid())
                addValueActions(menu, m_model, m_path);
        });
    }
}

QWidget *OpenCell::control()
{
    return m_editor->control();
}

Cell OpenCell::cell() const
{
    return m_model.indexOf(m_path).data(ContactModel::CellRole).value<Cell>();
}

void OpenCell::show()
{
    m_editor->show(cell());
}

void OpenCell::giveBack()
{
    if (const QModelIndex at = m_model.indexOf(m_path); at.isValid() && cell() != m_before)
        m_model.setData(at, QVariant::fromValue(m_before), ContactModel::CellRole);
}

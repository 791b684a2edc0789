#include "ui/tables/columnstate.h"

#include "schema/contactschema.h"

#include <QHeaderView>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widest = 4000; // a broken state could say anything

} // namespace

QString columnState(const QHeaderView &header, std::span<const Field> columns)
{
    QStringList parts;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        parts << u"%1:%2"_s.arg(columns[size_t(column)].key).arg(header.sectionSize(column));
    }
    return parts.join(u' ');
}

bool applyColumnState(QHeaderView &header, std::span<const Field> columns, const QString &state)
{
    int visual = 0;
    QSet<int> placed;
    const QStringList parts = state.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const int column = fieldIndex(columns, part.section(u':', 0, 0));
        bool isNumber = false;
        const int width = part.section(u':', 1).toInt(&isNumber);
        if (column < 0 || placed.contains(column) || !isNumber || width <= 0)
            continue;
        placed.insert(column);
        header.moveSection(header.visualIndex(column), visual++);
        header.resizeSection(column, qBound(header.minimumSectionSize(), width, widest));
    }
    return !placed.isEmpty();
}

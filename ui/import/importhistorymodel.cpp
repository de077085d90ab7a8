// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importhistorymodel.h"

#include "list/daytext.h"
#include "support/metrics.h"

#include <QApplication>
#include <QFileInfo>
#include <QPainter>

namespace Dateline::Import {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

ImportHistoryModel::ImportHistoryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ImportHistoryModel::setImports(const QList<Library::ImportSummary> &imports)
{
    beginResetModel();
    m_imports = imports;
    endResetModel();
}

int ImportHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

QVariant ImportHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Library::ImportSummary &import = m_imports[index.row()];
    const auto name = [&import] { return QFileInfo(import.archive).fileName(); };
    const auto when = [&import] {
        const QString time = List::dayAndTime(import.started);
        const QString what = !import.finished.isValid() ? tr("not finished")
                             : import.imported + import.updated > 0
                                 ? tr("%Ln articles", nullptr, import.imported + import.updated)
                                 : tr("nothing new");
        return QString(time + u"  ·  "_s + what);
    };
    switch (role) {
    case NameRole:
        return name();
    case WhenRole:
        return when();
    case Qt::DisplayRole:
        return QString(name() + u"  ·  "_s + when());
    case Qt::ToolTipRole:
        return import.archive;
    default:
        return {};
    }
}

QString ImportHistoryModel::countsText(const Library::ImportSummary &import)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    add(import.imported, tr("%Ln articles imported", nullptr, import.imported));
    add(import.updated, tr("%Ln articles updated", nullptr, import.updated));
    add(import.unchanged, tr("%Ln articles unchanged", nullptr, import.unchanged));
    add(import.duplicates, tr("%Ln duplicates", nullptr, import.duplicates));
    add(import.missing, tr("%Ln missing since", nullptr, import.missing));
    add(import.assets, tr("%Ln other files left out", nullptr, import.assets));
    const QString text = parts.isEmpty() ? tr("No articles were found") : parts.join(u", "_s);
    return import.finished.isValid() ? text : tr("Not finished: %1").arg(text);
}

void ImportHistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state & QStyle::State_Selected;
    const QRect room = item.rect.adjusted(Metrics::gap, Metrics::tight, -Metrics::gap, -Metrics::tight);
    painter->save();
    const QColor ink = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    // On baselines: letters of other fonts would move the lines.
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour, int baseline) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(room.left(), baseline,
                          QFontMetrics(font).elidedText(text, Qt::ElideMiddle, room.width()));
    };
    const QFont small = Support::scaledFont(item.font, Support::TypeScale::small);
    line(index.data(ImportHistoryModel::NameRole).toString(), item.font, ink,
         room.top() + item.fontMetrics.ascent());
    line(index.data(ImportHistoryModel::WhenRole).toString(), small,
         isSelected ? ink : item.palette.color(QPalette::PlaceholderText),
         room.bottom() - QFontMetrics(small).descent());
    painter->restore();
}

QSize ImportHistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(Support::scaledFont(option.font, Support::TypeScale::small));
    return {45 * Metrics::unit, option.fontMetrics.height() + small.height() + 3 * Metrics::tight};
}

} // namespace Dateline::Import

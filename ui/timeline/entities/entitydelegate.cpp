// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/entitydelegate.h"

#include "support/metrics.h"
#include "timeline/history/datewords.h"
#include "timeline/models/entitylistmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPersistentModelIndex>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using Timeline::EntityKind;
using Timeline::EntityListModel;

namespace {

constexpr qsizetype mostNamesTold = 40;

} // namespace

EntityDelegate::EntityDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toolTip(new NameToolTip(this))
{
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *model = qobject_cast<const EntityListModel *>(index.model());
    if (!model)
        return;
    EntityRow row;
    row.kind = EntityKind(index.data(EntityListModel::KindRole).toInt());
    row.name = index.data(Qt::DisplayRole).toString();
    row.aliases = index.data(EntityListModel::AliasesRole).toStringList();
    row.match = model->match();
    row.count = index.data(EntityListModel::CountRole).toInt();
    row.activity = index.data(EntityListModel::ActivityRole).value<QList<qint32>>();
    row.isEdited = index.data(EntityListModel::EditedRole).toBool();
    row.isDoubtful = index.data(EntityListModel::DoubtfulRole).toBool();
    row.isTogether =
        !m_together.isEmpty() && m_together.contains(index.data(EntityListModel::IdRole).toString());
    if (index.row() == m_dropRow)
        row.dropHint = tr("Merge into this one");
    paintEntityRow(painter, row, option, &m_icons);
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {30 * Support::Metrics::unit, entityRowHeight(option.font)};
}

bool EntityDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto text = [this, row = QPersistentModelIndex(index)](const QStringList &reasons) {
        return row.isValid() ? toolTip(row, reasons) : QString();
    };
    m_toolTip->show(event->globalPos(), view->viewport(), option.rect,
                    index.data(EntityListModel::IdRole).toString(), text);
    return true;
}

QString EntityDelegate::toolTip(const QModelIndex &index, const QStringList &reasons) const
{
    const auto kind = EntityKind(index.data(EntityListModel::KindRole).toInt());
    QStringList names = index.data(EntityListModel::AllNamesRole).toStringList();
    const QString name = names.takeFirst();
    //: Kind and number of articles: "person, 12 articles".
    const QString what = tr("%1, %Ln article(s)", nullptr, index.data(EntityListModel::CountRole).toInt())
                             .arg(Timeline::kindWords(kind));
    QStringList paragraphs;
    if (index.data(EntityListModel::EditedRole).toBool())
        paragraphs.append(tr("Changed by you."));
    if (index.data(EntityListModel::DoubtfulRole).toBool())
        paragraphs.append(tr("Something says that not all of these names are the same."));
    if (const auto *model = qobject_cast<const EntityListModel *>(index.model()))
        paragraphs.append(toldBars(model->counts()));
    QString text = u"<qt><b>"_s + name.toHtmlEscaped() + u"</b><br>"_s + what.toHtmlEscaped();
    if (!names.isEmpty())
        text += QString(u"<p>"_s + toldNames(names).toHtmlEscaped() + u"</p>"_s);
    text += NameToolTip::paragraph(reasons);
    for (const QString &paragraph : std::as_const(paragraphs)) {
        if (!paragraph.isEmpty())
            text += QString(u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s);
    }
    return QString(text + u"</qt>"_s);
}

QString EntityDelegate::toldNames(const QStringList &names)
{
    const QString told = names.mid(0, mostNamesTold).join(u" · "_s);
    const qsizetype more = names.size() - mostNamesTold;
    //: A list of names, and how many more there are.
    return more > 0 ? tr("%1 and %Ln more", nullptr, int(more)).arg(told) : told;
}

/// What the bars of a row are for.
QString EntityDelegate::toldBars(const Timeline::EntityCounts &counts)
{
    if (counts.firstDay().isNull())
        return {};
    //: Two dates.
    return tr("Bars: articles from %1 to %2")
        .arg(Timeline::dateWords(Timeline::dayValue(counts.firstDay())),
             Timeline::dateWords(Timeline::dayValue(counts.lastDay())));
}

} // namespace Dateline::TimelinePanel

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinehead.h"

#include "list/filterchip.h"
#include "support/elidedlabel.h"
#include "support/flowlayout.h"
#include "support/metrics.h"
#include "support/plaintooltip.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"
#include "timeline/history/datewords.h"
#include "timeline/nametooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using namespace Support;

namespace {

constexpr qsizetype mostNamesTold = 40;

} // namespace

TimelineHead::TimelineHead(QWidget *parent)
    : QWidget(parent)
    , m_back(makeButton(u"back"_s))
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_summary(new ElidedLabel(Qt::ElideRight, this))
    , m_filter(makeButton(u"filter"_s))
    , m_map(makeButton(u"map"_s))
    , m_export(makeButton(u"export"_s))
    , m_more(makeButton(u"more"_s))
    , m_chips(new QWidget(this))
    , m_toolTip(new NameToolTip(this))
{
    QFont font = scaledFont(m_name->font(), TypeScale::heading);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_summary->setFont(scaledFont(m_summary->font(), TypeScale::small));
    m_summary->setQuiet(true);
    m_filter->setCheckable(true);
    m_map->setCheckable(true);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->hide();
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::tight);
    row->addWidget(m_back);
    row->addLayout(names, 1);
    for (QToolButton *button : {m_filter, m_map, m_export, m_more})
        row->addWidget(button);
    auto *chips = new FlowLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(Metrics::tight);
    m_chips->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::gap, Metrics::gap, Metrics::gap, Metrics::tight);
    column->setSpacing(Metrics::tight);
    column->addLayout(row);
    column->addWidget(m_chips);
    m_name->installEventFilter(this);
    m_summary->installEventFilter(this);
    connect(m_back, &QToolButton::clicked, this, &TimelineHead::backRequested);
    translated(this, [this] { setTexts(); });
    setIcons();
}

QToolButton *TimelineHead::makeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    return button;
}

void TimelineHead::setSubject(const Timeline::CatalogueEntry &entry)
{
    m_entry = entry;
    m_entries = -1;
    m_shown = -1;
    say();
}

void TimelineHead::setContent(const Timeline::TimelineContentPointer &content)
{
    m_entries = content ? int(content->history.entries.size()) : -1;
    if (content && content->catalogue) {
        if (const Timeline::CatalogueEntry *entry = content->catalogue->entry(content->subject.number))
            m_entry = *entry;
    }
    say();
}

void TimelineHead::setShown(int entries)
{
    m_shown = entries;
    say();
}

void TimelineHead::setTogether(const QList<Timeline::Entity> &entities)
{
    m_together = entities;
    qDeleteAll(m_chips->findChildren<List::FilterChip *>(Qt::FindDirectChildrenOnly));
    for (const Timeline::Entity &entity : entities) {
        const QString text = tr("with %1").arg(entity.name);
        auto *chip = new List::FilterChip(text, m_chips);
        chip->setAccessibleName(tr("together with %1, remove").arg(entity.name));
        m_chips->layout()->addWidget(chip);
        connect(
            chip, &QAbstractButton::clicked, this,
            [this, number = entity.number] { Q_EMIT togetherRemoved(number); }, Qt::QueuedConnection);
        chip->show();
    }
    m_chips->setVisible(!entities.isEmpty());
}

void TimelineHead::setBack(bool isShown, const QString &name)
{
    m_backTo = name;
    m_back->setVisible(isShown);
    setTexts();
}

void TimelineHead::setFilterActive(bool isActive)
{
    m_filter->setProperty("active", isActive);
    m_filter->setAccessibleDescription(isActive ? tr("Some entries are filtered out") : QString());
}

void TimelineHead::setFacts(NameFacts *facts)
{
    m_toolTip->setFacts(facts);
}

/// All names of whom it is about, and why they are one.
QString TimelineHead::nameToolTip(const QStringList &reasons) const
{
    QString text = QString(u"<qt><b>"_s + m_entry.entity.name.toHtmlEscaped() + u"</b><br>"_s +
                           m_summary->text().section(u" · "_s, 0, 1).toHtmlEscaped());
    const QStringList aliases =
        m_entry.aliases.first(std::min<qsizetype>(m_entry.aliases.size(), mostNamesTold));
    if (!aliases.isEmpty())
        text += QString(u"<p>"_s + aliases.join(u" · "_s).toHtmlEscaped() + u"</p>"_s);
    return QString(text + NameToolTip::paragraph(reasons) + u"</qt>"_s);
}

bool TimelineHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_entry.entity.name.isEmpty())
        return QWidget::eventFilter(watched, event);
    auto *label = static_cast<QWidget *>(watched);
    m_toolTip->show(static_cast<QHelpEvent *>(event)->globalPos(), label, label->rect(), m_entry.entity.id,
                    [this](const QStringList &reasons) { return nameToolTip(reasons); });
    return true;
}

void TimelineHead::say()
{
    m_name->setText(m_entry.entity.name);
    QStringList parts{Timeline::kindWords(m_entry.entity.kind)};
    const QLocale locale;
    if (m_entries >= 0 && m_shown >= 0 && m_shown < m_entries)
        parts.append(tr("%1 of %2").arg(locale.toString(m_shown), tr("%Ln entries", nullptr, m_entries)));
    else if (m_entries >= 0)
        parts.append(tr("%Ln entries", nullptr, m_entries));
    parts.append(m_entry.aliases.first(std::min<qsizetype>(m_entry.aliases.size(), 4)));
    m_summary->setText(m_entry.entity.name.isEmpty() ? QString() : parts.join(u" · "_s));
    setAccessibleName(tr("Timeline of %1").arg(m_entry.entity.name));
}

void TimelineHead::setTexts()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(plainToolTip(text));
        button->setAccessibleName(text);
    };
    name(m_back, m_backTo.isEmpty() ? tr("All names") : tr("Back to %1").arg(m_backTo));
    name(m_filter, tr("Filter the timeline"));
    name(m_map, tr("Show the map"));
    name(m_export, tr("Save or print the timeline"));
    name(m_more, tr("More"));
    setTogether(QList(m_together));
    say();
}

void TimelineHead::setIcons()
{
    for (QToolButton *button : {m_back, m_filter, m_map, m_export, m_more})
        button->setIcon(symbolicIcon(button->objectName(), palette()));
}

void TimelineHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace Dateline::TimelinePanel

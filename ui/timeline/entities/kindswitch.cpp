// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/kindswitch.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "timeline/entities/kindsegment.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Qt::StringLiterals;
using Timeline::EntityKind;

QString kindIcon(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return u"person"_s;
    case EntityKind::Organisation:
        return u"organisation"_s;
    case EntityKind::Place:
        break;
    }
    return u"place"_s;
}

KindSwitch::KindSwitch(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"kindSwitch"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const std::optional<EntityKind> kind :
         {std::optional<EntityKind>(), std::optional(EntityKind::Person),
          std::optional(EntityKind::Organisation), std::optional(EntityKind::Place)})
        addSegment(kind);
    // Arrow keys move within the group.
    auto *group = new QButtonGroup(this);
    for (KindSegment *segment : std::as_const(m_segments))
        group->addButton(segment);
    m_segments.constFirst()->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isChecked) {
        if (isChecked && !signalsBlocked())
            Q_EMIT kindChosen(kind());
    });
    translated(this, [this] { setTexts(); });
}

void KindSwitch::addSegment(std::optional<EntityKind> kind)
{
    m_segments.append(new KindSegment(kind, this));
}

void KindSwitch::setTexts()
{
    setAccessibleName(tr("Kind"));
    struct Texts
    {
        QString word;
        QString toolTip;
    };
    const Texts texts[] = {{tr("All"), tr("Show persons, organisations and places")},
                           {tr("Persons"), tr("Show persons only")},
                           {tr("Organisations"), tr("Show organisations only")},
                           {tr("Places"), tr("Show places only")}};
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        KindSegment *segment = m_segments[i];
        segment->setText(texts[i].word);
        segment->setAccessibleName(texts[i].word);
        // The letters of the words are those of the menus.
        segment->setShortcut(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + i)));
        const QString key = segment->shortcut().toString(QKeySequence::NativeText);
        //: What a button does, and its key.
        segment->setToolTip(tr("%1 (%2)").arg(texts[i].toolTip, key));
    }
    arrange();
    updateGeometry();
}

std::optional<EntityKind> KindSwitch::kind() const
{
    const auto chosen = std::ranges::find_if(m_segments, &KindSegment::isChecked);
    return chosen == m_segments.end() ? std::nullopt : (*chosen)->kind();
}

void KindSwitch::setKind(std::optional<EntityKind> kind)
{
    const QSignalBlocker blocker(this);
    for (KindSegment *segment : std::as_const(m_segments)) {
        if (segment->kind() == kind)
            segment->setChecked(true);
    }
}

QSize KindSwitch::sizeHint() const
{
    int width = 0;
    for (const KindSegment *segment : m_segments)
        width += segment->wantedWidth(KindSegment::Shape::Words);
    return {width, m_segments.constFirst()->sizeHint().height()};
}

QSize KindSwitch::minimumSizeHint() const
{
    int width = 0;
    for (const KindSegment *segment : m_segments)
        width += segment->wantedWidth(KindSegment::Shape::Icon);
    return {width, sizeHint().height()};
}

/// Each as wide as its content, and what is left over divided evenly.
void KindSwitch::arrange()
{
    const auto shape = sizeHint().width() <= width() ? KindSegment::Shape::Words : KindSegment::Shape::Icon;
    int left = 0;
    int rest = width();
    for (const KindSegment *segment : std::as_const(m_segments))
        rest -= segment->wantedWidth(shape);
    const int more = std::max(0, rest / int(m_segments.size()));
    for (KindSegment *segment : std::as_const(m_segments)) {
        segment->setShape(shape);
        const bool isLast = segment == m_segments.constLast();
        const int width = isLast ? this->width() - left : segment->wantedWidth(shape) + more;
        segment->setGeometry(left, 0, width, height());
        left += width;
    }
}

void KindSwitch::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KindSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(PaletteColours(palette()).chip());
    painter.drawRoundedRect(rect(), Metrics::radius, Metrics::radius);
}

void KindSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace Dateline::TimelinePanel

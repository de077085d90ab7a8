// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/nametooltip.h"

#include "timeline/namefacts.h"

#include <QToolTip>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;

NameToolTip::NameToolTip(QObject *parent)
    : QObject(parent)
{
}

void NameToolTip::setFacts(NameFacts *facts)
{
    if (m_facts)
        m_facts->disconnect(this);
    m_facts = facts;
    if (facts)
        connect(facts, &NameFacts::ready, this, &NameToolTip::complete);
}

void NameToolTip::show(const QPoint &screenPoint, QWidget *widget, const QRect &area, const QString &entity,
                       const MakeText &makeText)
{
    m_point = screenPoint;
    m_widget = widget;
    m_area = area;
    m_entity = entity;
    m_makeText = makeText;
    m_shown = makeText(m_facts ? m_facts->reasons(entity) : QStringList());
    QToolTip::showText(m_point, m_shown, m_widget, m_area);
}

void NameToolTip::complete(const QString &entity)
{
    if (entity != m_entity || !m_widget || !QToolTip::isVisible() || QToolTip::text() != m_shown)
        return;
    m_shown = m_makeText(m_facts->reasons(entity));
    QToolTip::showText(m_point, m_shown, m_widget, m_area);
}

QString NameToolTip::paragraph(const QStringList &reasons)
{
    if (reasons.isEmpty())
        return {};
    QStringList lines;
    for (const QString &reason : reasons)
        lines.append(reason.toHtmlEscaped());
    return QString(u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s);
}

} // namespace Dateline::TimelinePanel

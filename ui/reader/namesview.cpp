// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/namesview.h"

#include "reader/namebubble.h"
#include "reader/pagebox.h"
#include "reader/readerbridge.h"
#include "reader/readerpage.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>
#include <optional>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoverMilliseconds = 400;
/// So long a click waits for a second one, which selects a word. Slower ones do both.
constexpr int clickMilliseconds = 220;

} // namespace

NamesView::NamesView(QWidget *pane)
    : QObject(pane)
    , m_bubble(new NameBubble(pane))
{
    m_bubbleDelay.setSingleShot(true);
    m_bubbleDelay.setInterval(hoverMilliseconds);
    connect(&m_bubbleDelay, &QTimer::timeout, this, &NamesView::askForBubble);
    m_clickDelay.setSingleShot(true);
    m_clickDelay.setInterval(qMin(clickMilliseconds, QApplication::doubleClickInterval()));
    connect(&m_clickDelay, &QTimer::timeout, this, [this] {
        if (const NamedEntity *entity = entityOf(m_clicked))
            Q_EMIT activated(entity->id);
    });
}

void NamesView::setPage(ReaderPage *page)
{
    m_page = page;
    connect(page, &ReaderPage::scriptSignal, this, &NamesView::takeMessage);
    connect(page, &QWebEnginePage::scrollPositionChanged, this, &NamesView::hideBubble);
}

void NamesView::setShown(ReaderBridge *bridge)
{
    m_bridge = bridge;
    m_sent = {};
    forgetPlaces();
    send();
}

void NamesView::place(const QRect &area)
{
    m_area = area;
    hideBubble();
}

void NamesView::setNames(const NameMarks &names, qsizetype textLength)
{
    if (names == m_names && textLength == m_textLength)
        return;
    m_names = names;
    m_textLength = textLength;
    forgetPlaces();
    send();
}

void NamesView::setVisible(bool isVisible)
{
    if (isVisible == m_isVisible)
        return;
    m_isVisible = isVisible;
    forgetPlaces();
    send();
}

void NamesView::setCurrent(const QString &entity)
{
    if (entity == m_current)
        return;
    m_current = entity;
    if (m_bridge && !m_sent.marks.isEmpty())
        m_bridge->call(u"datelineNames.setCurrent"_s, QString::number(currentNumber()));
}

void NamesView::setQuiet(bool isQuiet)
{
    m_isQuiet = isQuiet;
    if (isQuiet)
        hideBubble();
}

/// What the page told was by the numbers of other names.
void NamesView::forgetPlaces()
{
    hideBubble();
    m_clickDelay.stop();
    m_hovered = -1;
    m_clicked = -1;
    takeCaret(-1);
}

qint32 NamesView::currentNumber() const
{
    const auto found = std::find_if(m_names.entities.begin(), m_names.entities.end(),
                                    [this](const NamedEntity &entity) { return entity.id == m_current; });
    return m_current.isEmpty() || found == m_names.entities.end() ? -1
                                                                  : qint32(found - m_names.entities.begin());
}

void NamesView::send()
{
    const NameMarks wanted = m_isVisible ? m_names : NameMarks();
    if (!m_bridge || wanted.marks == m_sent.marks)
        return;
    m_sent = wanted;
    QByteArray places;
    for (const NameMark &mark : wanted.marks) {
        places += places.isEmpty() ? '[' : ',';
        places += QByteArray::number(mark.start) + ',' + QByteArray::number(mark.end) + ',' +
                  QByteArray::number(mark.entity);
    }
    places += places.isEmpty() ? "[]" : "]";
    m_bridge->call(u"datelineNames.set"_s,
                   u"%1,%2,%3"_s.arg(m_textLength).arg(QString::fromLatin1(places)).arg(currentNumber()));
}

const NamedEntity *NamesView::entityOf(qint32 name) const
{
    if (!m_isVisible || name < 0 || name >= m_names.marks.size())
        return nullptr;
    const qint32 entity = m_names.marks[name].entity;
    return entity >= 0 && entity < m_names.entities.size() ? &m_names.entities[entity] : nullptr;
}

void NamesView::takeMessage(const QString &message)
{
    const auto valueOf = [&message](QLatin1StringView prefix) -> std::optional<QStringView> {
        if (!message.startsWith(prefix))
            return std::nullopt;
        return QStringView(message).mid(prefix.size());
    };
    const auto numberIn = [](QStringView text) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber ? number : -1;
    };
    // What comes from the page before is of another article.
    if (!m_bridge)
        return;
    if (const auto hover = valueOf("dateline-name-hover-"_L1))
        takeHover(QJsonDocument::fromJson(hover->toUtf8()).object());
    else if (const auto click = valueOf("dateline-name-click-"_L1))
        takeClick(numberIn(*click));
    else if (const auto caret = valueOf("dateline-name-caret-"_L1))
        takeCaret(numberIn(*caret));
    else if (const auto open = valueOf("dateline-name-open-"_L1)) {
        if (const NamedEntity *entity = entityOf(numberIn(*open)))
            Q_EMIT activated(entity->id);
    }
}

void NamesView::takeHover(const QJsonObject &message)
{
    hideBubble();
    m_hovered = message["name"_L1].toInt(-1);
    if (!entityOf(m_hovered) || message["isQuiet"_L1].toBool())
        return;
    m_hoveredLine = pageBox(*m_page, m_area, message, "box"_L1);
    m_isInHighlight = message["isHighlighted"_L1].toBool();
    m_bubbleDelay.start();
}

void NamesView::takeClick(qint32 name)
{
    m_clicked = name;
    if (name < 0)
        m_clickDelay.stop();
    else
        m_clickDelay.start();
}

void NamesView::takeCaret(qint32 name)
{
    if (name == m_atCaret)
        return;
    m_atCaret = name;
    const NamedEntity *entity = entityOf(name);
    Q_EMIT offered(entity ? NameBubble::readable(entity->name) : QString());
}

void NamesView::askForBubble()
{
    const NamedEntity *entity = entityOf(m_hovered);
    if (!entity || m_isQuiet)
        return;
    m_details = {};
    // What is known already is set before this returns.
    Q_EMIT detailsWanted(entity->id);
    showBubble();
}

void NamesView::showBubble()
{
    const NamedEntity *entity = entityOf(m_hovered);
    if (!entity || m_isQuiet)
        return;
    if (m_isInHighlight)
        m_bubble->showHighlightedName(*entity, m_details, m_hoveredLine, m_area);
    else
        m_bubble->showName(*entity, m_details, m_hoveredLine, m_area);
}

void NamesView::setDetails(const QString &entity, const NameDetails &details)
{
    const NamedEntity *hovered = entityOf(m_hovered);
    if (!hovered || hovered->id != entity)
        return;
    m_details = details;
    if (m_bubble->isVisible())
        showBubble();
}

void NamesView::hideBubble()
{
    m_bubbleDelay.stop();
    m_bubble->hide();
}

void NamesView::addTo(QMenu *menu)
{
    const NamedEntity *entity = entityOf(m_hovered);
    if (!entity)
        entity = entityOf(m_atCaret);
    hideBubble();
    if (!entity)
        return;
    QString name = NameBubble::readable(entity->name);
    name.replace(u'&', u"&&"_s);
    auto *action = new QAction(tr("&Timeline of %1").arg(name), menu);
    connect(action, &QAction::triggered, this, [this, id = entity->id] { Q_EMIT activated(id); });
    QAction *first = menu->actions().value(0);
    menu->insertAction(first, action);
    menu->insertSeparator(first);
}

} // namespace Dateline::Reader

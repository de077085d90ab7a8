// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/caretmode.h"

#include "reader/readerbridge.h"
#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"

#include <QKeyEvent>

#include <optional>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using Support::Metrics::gap;
using Support::Metrics::tight;

namespace {

/// A movement as datelineCaret.move() of caret.js takes it.
struct Movement
{
    QString unit;
    int direction;
};

std::optional<Movement> sideways(Qt::KeyboardModifiers modifiers, int direction)
{
    if (modifiers.testFlag(Qt::AltModifier))
        return Movement{u"sentence"_s, direction};
    return Movement{modifiers.testFlag(Qt::ControlModifier) ? u"word"_s : u"character"_s, direction};
}

std::optional<Movement> movementOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool isPlain = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isControl = modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return sideways(modifiers, -1);
    case Qt::Key_Right:
        return sideways(modifiers, 1);
    case Qt::Key_Up:
        return isPlain ? std::optional<Movement>({u"line"_s, -1}) : std::nullopt;
    case Qt::Key_Down:
        return isPlain ? std::optional<Movement>({u"line"_s, 1}) : std::nullopt;
    case Qt::Key_ParenLeft:
        return isPlain ? std::optional<Movement>({u"sentence"_s, -1}) : std::nullopt;
    case Qt::Key_ParenRight:
        return isPlain ? std::optional<Movement>({u"sentence"_s, 1}) : std::nullopt;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!isPlain && !isControl)
            return std::nullopt;
        return Movement{isControl ? u"document"_s : u"lineboundary"_s, event.key() == Qt::Key_End ? 1 : -1};
    case Qt::Key_PageUp:
        return isPlain ? std::optional<Movement>({u"page"_s, -1}) : std::nullopt;
    case Qt::Key_PageDown:
        return isPlain ? std::optional<Movement>({u"page"_s, 1}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier));
}

} // namespace

CaretMode::CaretMode(QWidget *parent)
    : QLabel(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setTextFormat(Qt::PlainText);
    setFont(Support::scaledFont(font(), Support::TypeScale::small));
    setContentsMargins(gap, tight, gap, tight);
    Support::translated(this, [this] { setTexts(); });
    hide();
}

void CaretMode::setTexts()
{
    //: The arrow keys move a caret in the article
    setText(m_offer.isEmpty() ? tr("Caret · Esc leaves")
                              //: In place of "Caret · Esc leaves" while the caret is on a name
                              : tr("Enter: timeline of %1").arg(m_offer));
    setAccessibleDescription(tr("Shift selects; parentheses go by sentence."));
    place(m_area);
}

void CaretMode::setOffer(const QString &name)
{
    m_offer = name;
    setTexts();
}

void CaretMode::setShown(ReaderBridge *bridge)
{
    m_bridge = bridge;
    if (m_isActive && bridge)
        bridge->call(u"datelineCaret.start"_s);
    setVisible(m_isActive && bridge);
}

void CaretMode::startCaret()
{
    const QPointer<CaretMode> self(this);
    m_bridge->call(u"datelineCaret.start"_s, {}, [self](const QVariant &hasBegun) {
        if (self && !hasBegun.toBool())
            self->setActive(false);
    });
}

void CaretMode::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    if (m_bridge && isActive)
        startCaret();
    else if (m_bridge)
        m_bridge->call(u"datelineCaret.stop"_s);
    setVisible(isActive && m_bridge);
    raise();
    Q_EMIT activeChanged(isActive);
}

bool CaretMode::takes(const QKeyEvent &event) const
{
    return m_isActive && m_bridge && (event.key() == Qt::Key_Escape || isEnter(event) || movementOf(event));
}

void CaretMode::press(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        setActive(false);
        return;
    }
    if (isEnter(event) && m_bridge) {
        const bool isName = event.modifiers().testFlag(Qt::ControlModifier);
        m_bridge->call(isName ? u"datelineNames.activate"_s : u"datelineNotes.activate"_s);
        return;
    }
    const std::optional<Movement> movement = movementOf(event);
    if (!movement || !m_bridge)
        return;
    // Parentheses are typed with Shift.
    const bool isExtending = event.modifiers().testFlag(Qt::ShiftModifier) &&
                             event.key() != Qt::Key_ParenLeft && event.key() != Qt::Key_ParenRight;
    m_bridge->call(u"datelineCaret.move"_s, u"'%1',%2,%3"_s.arg(movement->unit)
                                                .arg(movement->direction)
                                                .arg(isExtending ? u"true"_s : u"false"_s));
}

void CaretMode::place(const QRect &area)
{
    m_area = area;
    resize(sizeHint().boundedTo(QSize(qMax(0, area.width() - 2 * gap), area.height())));
    move(area.right() - width() - 3 * gap, area.bottom() - height() - gap);
}

void CaretMode::paintEvent(QPaintEvent *event)
{
    Support::paintCard(this, Support::PaletteColours(palette()).line(), palette().color(QPalette::Window));
    QLabel::paintEvent(event);
}

} // namespace Dateline::Reader

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/selectionpopup.h"

#include "notes/annotation.h"
#include "notes/highlightcolours.h"
#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/plaintooltip.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
using Support::Metrics::gap;
using Support::Metrics::tight;
using Support::Metrics::unit;

namespace {

constexpr int sideOfIcon = 4 * unit;
constexpr int buttonSize = 7 * unit;
constexpr std::array icons{u"highlighter", u"annotate", u"tag", u"quote", u"bin"};

/// A button of the popup; the chosen colour has a line below it.
class PopupButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Support::PaletteColours colours(palette());
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isDown() ? colours.line() : colours.chip());
            painter.drawRoundedRect(rect(), Support::Metrics::radius, Support::Metrics::radius);
        }
        const QRect box((width() - sideOfIcon) / 2, (height() - sideOfIcon) / 2, sideOfIcon, sideOfIcon);
        icon().paint(&painter, box, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        if (isChecked())
            painter.fillRect(QRect(box.left(), box.bottom() + unit - 1, box.width(), 2), colours.accent());
        if (hasFocus()) {
            painter.setPen(QPen(colours.accent(), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Support::Metrics::radius,
                                    Support::Metrics::radius);
        }
    }
};

} // namespace

SelectionPopup::SelectionPopup(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tight, tight, tight, tight);
    row->setSpacing(0);
    for (int colour = 1; colour <= colourCount; ++colour) {
        QToolButton *swatch = addButton(row);
        swatch->setCheckable(true);
        m_swatches.append(swatch);
        // The check mark follows setColour(), not the click.
        connect(swatch, &QToolButton::clicked, this, [this, swatch, colour] {
            swatch->setChecked(colour == m_colour);
            Q_EMIT colourChosen(colour);
        });
    }
    row->addSpacing(gap + 1); // For the line that paintEvent() draws.
    for (size_t action = 0; action < icons.size(); ++action) {
        QToolButton *button = addButton(row);
        m_actions.append(button);
        connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT chosen(Action(action)); });
    }
    setCursor(Qt::ArrowCursor);
    setIcons();
    setColour(m_colour);
    Support::translated(this, [this] { setTexts(); });
    hide();
}

QToolButton *SelectionPopup::addButton(QHBoxLayout *row)
{
    auto *button = new PopupButton(this);
    button->setFixedSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void SelectionPopup::setColours(HighlightColours *colours)
{
    if (m_colours)
        disconnect(m_colours, nullptr, this, nullptr);
    m_colours = colours;
    if (colours)
        connect(colours, &HighlightColours::namesChanged, this, &SelectionPopup::setTexts);
    setTexts();
}

void SelectionPopup::setColour(int colour)
{
    m_colour = qBound(1, colour, colourCount);
    for (int i = 0; i < colourCount; ++i)
        m_swatches[i]->setChecked(i + 1 == m_colour);
}

void SelectionPopup::setTexts()
{
    const bool isPassage = m_subject == Subject::Passage;
    setAccessibleName(isPassage ? tr("Selected passage") : tr("Highlight"));
    const auto set = [](QToolButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        //: Tool tip of a button: what it does, and its key
        button->setToolTip(Support::plainToolTip(tr("%1 (%2)").arg(text, key)));
    };
    for (int i = 0; i < colourCount; ++i) {
        const QString name = m_colours ? m_colours->name(i + 1) : HighlightColours::ownName(i + 1);
        set(m_swatches[i], name, QString::number(i + 1));
    }
    set(m_actions[int(Action::Highlight)], tr("Highlight"), u"H"_s);
    set(m_actions[int(Action::Note)], isPassage ? tr("Highlight with a note") : tr("Edit the note"), u"A"_s);
    set(m_actions[int(Action::Tag)], isPassage ? tr("Highlight with a tag") : tr("Edit the tags"), u"T"_s);
    set(m_actions[int(Action::Copy)], tr("Copy as a quote"), u"C"_s);
    set(m_actions[int(Action::Delete)], tr("Delete"),
        QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
}

void SelectionPopup::setIcons()
{
    for (int i = 0; i < colourCount; ++i)
        m_swatches[i]->setIcon(HighlightColours::swatch(i + 1, palette(), sideOfIcon));
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setIcon(Support::symbolicIcon(QString::fromUtf16(icons[size_t(i)]), palette()));
}

QPoint SelectionPopup::corner(const QSize &size, const Place &place, const QRect &area)
{
    const auto across = [&](int middle) {
        return qBound(area.left() + gap, middle - size.width() / 2,
                      qMax(area.left() + gap, area.right() - size.width() - gap));
    };
    const int bottom = qMax(place.all.bottom(), place.last.bottom());
    const int top = qMin(place.all.top(), place.first.top());
    if (bottom + gap + size.height() <= area.bottom() - gap && bottom >= area.top())
        return {across(place.last.right()), bottom + gap};
    if (top - gap - size.height() >= area.top() + gap && top <= area.bottom())
        return {across(place.first.left()), top - gap - size.height()};
    const int y = area.bottom() - size.height() - gap;
    if (place.all.right() + gap + size.width() <= area.right())
        return {place.all.right() + gap, y};
    if (place.all.left() - gap - size.width() >= area.left())
        return {place.all.left() - gap - size.width(), y};
    // The passage is all there is to see.
    return {area.right() - size.width() - gap, y};
}

void SelectionPopup::showFor(Subject subject, const Place &place, const QRect &area)
{
    if (subject != m_subject) {
        m_subject = subject;
        setTexts();
    }
    chooseButtons();
    moveTo(place, area);
}

void SelectionPopup::chooseButtons()
{
    for (QToolButton *swatch : std::as_const(m_swatches))
        swatch->setVisible(m_canChange);
    for (int action = 0; action < m_actions.size(); ++action) {
        const bool isOther =
            Action(action) == (m_subject == Subject::Passage ? Action::Delete : Action::Highlight);
        m_actions[action]->setVisible(!isOther && (m_canChange || Action(action) == Action::Copy));
    }
}

void SelectionPopup::setCanChange(bool canChange)
{
    m_canChange = canChange;
    chooseButtons();
}

void SelectionPopup::moveTo(const Place &place, const QRect &area)
{
    layout()->activate();
    resize(layout()->totalSizeHint());
    move(corner(size(), place, area));
    setVisible(place.all.united(place.first).intersects(area));
    raise();
}

bool SelectionPopup::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape ||
            key == Qt::Key_Left || key == Qt::Key_Right)
            event->accept();
    }
    return QWidget::event(event);
}

void SelectionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        focusNextPrevChild(event->key() == Qt::Key_Right);
    else
        QWidget::keyPressEvent(event);
}

void SelectionPopup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void SelectionPopup::paintEvent(QPaintEvent *)
{
    const Support::PaletteColours colours(palette());
    Support::paintCard(this, colours.thumb(), palette().color(QPalette::Base));
    QPainter painter(this);
    const int x = m_swatches.last()->geometry().right() + gap / 2 + 1;
    if (m_canChange)
        painter.fillRect(QRect(x, gap, 1, height() - 2 * gap), colours.line());
}

} // namespace Dateline::Notes

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/retranslation.h"

#include <QEvent>
#include <QWidget>

namespace Dateline::Support {

namespace {

class Retranslation : public QObject
{
public:
    Retranslation(QWidget *widget, std::function<void()> setTexts)
        : QObject(widget)
        , m_setTexts(std::move(setTexts))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setTexts();
        return false;
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void translated(QWidget *widget, const std::function<void()> &setTexts)
{
    setTexts();
    new Retranslation(widget, setTexts);
}

} // namespace Dateline::Support

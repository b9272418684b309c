/* Written by bench/train-reader.mjs from news pages that are not in the repository; see docs/reference/read.md. */
import { readWeights } from './linear-model.js'

/** Weights of the paragraph classifier for HTML; features are named where they are made. */
export const HTML_CLASSIFIER = {
  first: readWeights(`
article: none long 0.45, none middle 0.39, none short 0.13, none taken 0 -0.49, none taken 1 0.9, other long -1.65, other middle -0.77, other short -0.28
article: other taken 0 -0.77, other taken 1 -1.85, outside long -0.18, outside middle -0.28, outside short -0.46, outside taken 0 -0.54, outside taken 1 0.1
article: same long 0.24, same middle 0.12, same short 0.24, same taken 0 0.59, same taken 1 0.12
bars: long 0.32, middle 0.1, short -0.22
bias: -0.07
capitals: long 0 0.52, long 2 -0.54, long 3 -0.54, middle 0 0.36, middle 1 0.28, middle 3 -0.47, middle 4 -0.24, short 1 0.15, short 2 -0.12, short 3 -0.16
capitals: short 4 -0.13
colon: long 0.63, short -0.62
commas: long 0 -0.48, long 2 0.24, middle 0 -0.15, middle 2 0.32, short 1 -0.12, short 2 -0.18
digits: long 0 0.18, long 1 -0.27, long 3 -0.11, middle 0 0.16, middle 1 -0.21, middle 3 -0.35, short 0 0.08, short 2 -0.11, short 3 -0.4
edge: long 0 5 0.35, long 0 7 0.22, long 1 5 0.96, long 1 6 0.92, long 1 7 0.38, long 2 5 1.09, long 2 6 0.87, long 2 7 0.47, long 3 5 0.78, long 3 6 0.93
edge: long 3 7 0.27, long 4 4 0.76, long 4 5 1.2, long 4 6 -0.16, long 4 7 0.59, long 5 0 -0.31, long 5 1 -0.26, long 5 2 0.09, long 5 3 0.3, long 5 4 0.29
edge: long 5 5 0.98, long 5 6 0.45, long 5 7 -0.65, long 6 0 -0.44, long 6 1 0.58, long 6 2 0.23, long 6 3 0.25, long 6 4 0.51, long 6 5 0.65, long 6 6 0.7
edge: long 6 7 -0.32, long 7 0 -0.27, long 7 1 0.17, long 7 2 -0.28, long 7 4 -0.55, long 7 5 -0.26, long 7 6 -0.76, long 7 7 -0.51, middle 0 7 -0.43
edge: middle 1 7 -0.28, middle 2 7 -0.4, middle 4 7 -0.1, middle 5 5 0.6, middle 5 6 0.42, middle 5 7 0.28, middle 6 0 -0.77, middle 6 4 -0.09, middle 6 5 0.47
edge: middle 6 6 0.23, middle 7 1 -0.42, middle 7 2 -0.78, middle 7 6 0.12, middle 7 7 0.11, short 2 7 -0.2, short 4 6 0.19, short 4 7 -0.17, short 5 4 0.25
edge: short 5 5 0.18, short 5 6 -0.22, short 5 7 0.32, short 6 0 -0.58, short 6 2 -0.23, short 6 5 0.18, short 6 6 0.51, short 6 7 -0.12, short 7 0 -0.47
edge: short 7 1 -0.19, short 7 2 -0.14, short 7 3 -0.08, short 7 4 0.29, short 7 5 0.18, short 7 7 0.19
ellipsis: long -0.7, middle -0.28, short -0.32
end: mark -0.29, mark 1 0.39, mark 2 -0.22, mark 6 0.53, mark 7 -0.54, mark 8 -0.17, mark 9 0.34, open -0.21, open 0 -0.09, open 1 0.13, open 4 0.16, open 5 0.13
end: open 6 -0.23, open 7 -0.44, open 8 -0.38, open 9 0.45, pause 0.14, pause 0 -0.13, pause 1 -0.32, pause 2 -0.49, pause 3 0.18, pause 4 0.13, pause 6 0.2
end: pause 7 0.41, pause 8 0.47, pause 9 0.62, quote 4 -0.43, stop 0.1, stop 1 -0.41, stop 2 0.27, stop 4 -0.19, stop 5 -0.11, stop 6 -0.15, stop 7 0.47
end: stop 8 0.21, stop 9 -0.2
far: advert 1, article -0.2, body -0.26, box 0.1, caption 0.62, comments -0.21, heading 0.27, hidden -0.17, lead -0.61, meta -0.9, navigation -0.54, popup -1.08
far: related 0.41, share 0.73, side 0.92, signup 0.27, tags 0.85
following: long byline 2 0.08, long byline 3 -0.51, long furniture 1 -0.12, long furniture 2 -0.24, long furniture 3 0.08, long heading 0 -0.09, long heading 2 0.38
following: long heading 3 0.56, long heading 5 0.09, long heading 6 -0.88, long prose 4 0.14, long prose 5 0.28, long related-header 1 -0.64, middle byline 2 0.51
following: middle byline 3 0.22, middle furniture 0 -0.43, middle furniture 2 -0.48, middle furniture 3 -0.09, middle heading 0 0.16, middle heading 1 0.11
following: middle heading 4 -0.1, middle heading 6 -0.09, middle prose 3 0.25, middle prose 4 0.29, middle prose 5 0.12, middle prose 6 0.17, middle prose 7 -0.09
following: middle related-header 1 -0.15, none -0.24, short byline 2 0.18, short dateline 2 -0.22, short furniture 0 0.11, short furniture 1 -0.38
following: short furniture 2 -0.13, short furniture 3 -0.13, short furniture 4 -0.35, short heading 0 -0.16, short heading 2 -0.16, short heading 4 -0.18
following: short heading 6 -0.32, short prose 3 0.14, short prose 6 0.44, short prose 7 0.31, short related-header 1 0.12
gap: long 1 2 0.29, long 1 3 -0.11, long 1 4 0.16, long 1 5 0.81, long 1 6 -0.08, long 2 1 0.11, long 2 2 0.66, long 2 3 -0.14, long 2 4 -0.13, long 2 5 0.87
gap: long 2 6 0.61, long 2 7 -0.47, long 3 1 0.5, long 3 3 0.35, long 3 4 0.22, long 3 5 -0.24, long 3 6 -0.32, long 3 7 -0.15, long 4 2 0.11, long 4 3 -0.18
gap: long 4 5 -0.23, long 4 6 -0.75, long 4 7 -0.15, long 5 1 -0.13, long 5 2 0.16, long 5 3 -0.23, long 5 5 -0.12, long 5 6 -0.64, long 5 7 -0.6, long 6 1 0.1
gap: long 6 4 0.35, long 6 5 0.23, long 6 6 -0.19, long 6 7 -0.11, long 7 1 0.13, long 7 2 0.21, long 7 3 -0.11, long 7 4 -0.1, long 7 5 -0.31, long 7 6 0.56
gap: long 7 7 -0.2, middle 1 2 0.18, middle 1 3 0.32, middle 1 5 0.19, middle 1 6 0.56, middle 1 7 -0.15, middle 2 3 -0.24, middle 2 6 -0.19, middle 2 7 -0.38
gap: middle 3 2 -0.2, middle 3 3 -0.34, middle 3 4 0.11, middle 3 6 -0.1, middle 3 7 0.13, middle 4 1 0.21, middle 4 2 -0.21, middle 4 4 -0.13, middle 4 5 -0.25
gap: middle 4 6 0.17, middle 4 7 0.23, middle 5 1 0.11, middle 5 2 0.28, middle 5 3 -0.12, middle 5 5 0.41, middle 5 6 0.22, middle 5 7 -0.35, middle 6 2 0.23
gap: middle 6 3 -0.2, middle 6 5 0.31, middle 6 7 -0.27, middle 7 3 0.23, middle 7 4 0.1, middle 7 6 -0.19, middle 7 7 -0.63, short 1 1 0.27, short 1 2 -0.15
gap: short 1 3 -0.53, short 1 6 -0.18, short 1 7 -0.12, short 2 1 -0.17, short 2 2 -0.23, short 2 3 -0.38, short 2 4 0.42, short 3 1 0.3, short 3 2 0.27
gap: short 3 4 0.17, short 3 5 -0.15, short 3 6 0.11, short 4 2 0.24, short 4 3 0.11, short 4 4 0.48, short 4 5 -0.2, short 5 3 0.08, short 5 7 -0.17
gap: short 6 1 -0.36, short 6 4 0.29, short 6 5 0.17, short 6 6 0.14, short 7 1 0.16, short 7 2 -0.11, short 7 5 -0.12, short 7 7 -0.63
grand: links 1 0.36, links 2 -0.3, links 3 -0.31, links 4 0.16, links 5 -0.5, long 0 -0.11, long 1 -0.28, long 2 0.5, long 3 -0.28
head: long 1 0.15, long 2 0.3, long 4 -0.23, long 5 0.14, middle 1 0.23, middle 3 0.55, middle 4 0.47, middle 5 0.34, short 1 0.34, short 2 -0.18, short 3 -0.1
head: short 4 0.21, short 6 0.08, short 7 0.11
headlines: -1 long 0.19, -1 middle -0.25, -1 short -0.26, 0 long -0.14, 0 middle -0.14, 0 short -0.23, 1 long 0.87, 1 middle 0.84, 1 short 0.52, 2 middle -0.15
headlines: 2 short 0.13
hidden: 0.55
in: article -0.15, article long -0.13, article middle -0.15, aside -0.94, aside long -0.91, aside middle -0.28, aside short -0.39, blockquote -0.17
in: blockquote long 0.12, blockquote middle -0.41, blockquote short -0.87, figure -0.86, figure long -0.87, figure middle -0.41, footer -0.96, footer long -0.78
in: footer middle -0.42, footer short -0.32, form -1.36, form long -0.28, form middle -0.6, form short -1.1, header -0.39, header long -0.3, header middle -0.11
in: header short -0.28, list 0.87, list long 0.41, list middle 0.58, list short 0.6, main long 0.1, main middle -0.21, main short -0.23, nav -0.63, nav long -0.51
in: nav middle -0.3, nav short -0.28, section long 0.11, section middle -0.49, section short -0.26, table 0.94, table long 0.75, table middle 0.32, table short 0.41
kin: 0 0 -0.25, 0 1 0.16, 0 2 -0.24, 0 3 -0.24, 0 4 -0.46, 0 5 -0.38, 3 0 0.18, 3 1 -0.43, 3 3 0.37, 3 4 0.21, 3 5 0.12, 3 6 0.25, long 1 -0.19, long 2 -0.11
kin: long 3 0.37, long 5 -0.1, long 6 0.11, middle 0 -0.23, middle 1 -0.19, middle 2 -0.36, middle 3 -0.12, middle 5 0.33, middle 6 0.29, short 1 -0.16, short 2 0.1
kin: short 3 -0.43, short 5 0.14, short 6 0.11
kind: byline -0.15, byline 2 -0.13, byline 4 -0.29, dateline -0.19, dateline 1 0.24, dateline 3 -0.27, dateline 4 -0.21, furniture -0.47, furniture 0 -0.22
kind: furniture 1 -0.25, furniture 2 -0.16, furniture 4 0.35, furniture 5 -0.26, heading 0.13, heading 1 0.22, heading 3 0.12, heading 5 0.19, heading 6 -0.28
kind: heading 7 0.18, prose 3 0.1, prose 4 -0.1, related-header -0.31, related-header 0 -0.17, related-header 1 -0.26, related-header 2 -0.24, related-lead -0.58
links: long 0 -0.09, long 1 0.13, long 2 0.15, long 3 0.36, long 4 -0.19, middle 0 0.29, middle 2 -0.35, middle 4 -0.42, short 0 0.22, short 2 -0.21, short 3 -0.62
links: short 4 -0.21
main: 0 1 div 0.13, 0 1 h1 0.23, 0 1 h2 0.37, 0 1 h3 0.52, 0 1 h4 0.09, 0 1 li 1.13, 0 1 long 0.36, 0 1 middle 0.38, 0 1 p 0.47, 0 1 pre 0.6, 0 1 short 0.08
main: 0 2 button -0.08, 0 2 div -0.59, 0 2 figcaption -0.73, 0 2 h2 -0.27, 0 2 h3 -0.22, 0 2 h4 -0.35, 0 2 li 0.96, 0 2 long -0.1, 0 2 p -0.32, 0 2 pre 0.38
main: 0 3 div 0.42, 0 3 figcaption -0.27, 0 3 h2 0.09, 0 3 h3 0.37, 0 3 li -0.43, 0 3 long 0.81, 0 3 p 0.59, 0 3 short 0.23, 0 3 td 0.34, 0 4 div 0.53
main: 0 4 figcaption -0.54, 0 4 h2 -0.3, 0 4 h3 0.22, 0 4 h4 -0.52, 0 4 li -0.21, 0 4 long -0.34, 0 4 middle -0.21, 0 4 p -0.45, 0 4 td -0.13, 0 4 th -0.08
main: 1 1 div 0.32, 1 1 h3 0.4, 1 1 long 0.7, 1 1 middle -0.1, 1 1 p 0.44, 1 1 short -0.34, 1 2 div -0.62, 1 2 h1 -0.73, 1 2 h2 0.32, 1 2 h3 0.17, 1 2 middle 0.17
main: 1 2 short -0.17, 1 3 div 0.3, 1 3 h3 -0.38, 1 3 li 0.12, 1 3 long -0.68, 1 3 p -0.68, 1 3 short -0.18, 1 4 button -0.11, 1 4 div 0.64, 1 4 h2 0.09
main: 1 4 h3 -0.96, 1 4 h4 0.43, 1 4 li -1.64, 1 4 long -1.43, 1 4 middle -0.3, 1 4 p -1.43, 1 4 td 0.22, 1 4 th 0.28, 2 1 div -0.43, 2 1 short -0.78, 2 2 div -0.43
main: 2 2 h1 -0.58, 2 2 h2 -0.21, 2 2 middle -0.53, 2 2 p 0.29, 2 3 button -0.11, 2 3 div -0.23, 2 3 long 0.91, 2 3 middle 0.13, 2 3 p 1.1, 2 3 short -0.11
main: 2 4 button -0.19, 2 4 div -0.36, 2 4 h2 0.22, 2 4 h3 0.35, 2 4 h4 0.17, 2 4 li -0.11, 2 4 long -0.67, 2 4 middle -0.42, 2 4 p -0.81, 2 4 short -0.87
main: 2 4 td -1.05, 3 2 h1 -0.38, 3 2 h2 0.13, 3 2 h3 0.77, 3 2 long 0.95, 3 2 middle 0.41, 3 2 p 0.74, 3 3 div 0.32, 3 3 h3 0.64, 3 3 long 0.2, 3 3 middle 0.33
main: 3 4 div -0.77, 3 4 h2 0.31, 3 4 h3 -0.45, 3 4 h4 0.09, 3 4 li 0.76, 3 4 p 0.5, 3 4 short 0.14, outside button -0.09, outside div -0.7, outside figcaption 0.35
main: outside h1 0.13, outside h2 -0.09, outside li -0.64, outside long -0.11, outside middle -0.32, outside p 0.42, outside section -0.27, outside short 0.28
main: outside td 0.4, outside th -0.16
near: advert -0.2, advert long 0.48, advert middle -0.49, advert short -0.28, article -0.3, article long -0.32, body -0.28, body long -0.33, body middle 0.13
near: body short 0.09, box -0.59, box long -0.4, box middle -0.51, caption -0.91, caption long -0.23, caption middle -0.79, caption short -0.57, comments -0.81
near: comments long -0.74, comments middle -0.16, comments short -0.22, footer -0.66, footer long -0.72, footer middle -0.12, footer short -0.14, heading 0.13
near: heading long 0.57, heading short -0.24, hidden -0.87, hidden long -0.83, hidden middle -0.19, lead 0.22, lead middle 0.49, meta -0.47, meta middle -0.5
near: meta short -0.53, navigation -0.26, navigation long -0.19, navigation short -0.18, popup -0.73, popup long -0.82, popup middle -0.14, related -1.12
near: related long -0.75, related middle -0.99, related short -0.14, share -0.72, share short -0.49, side long 0.14, side middle -0.29, side short -0.28
near: signup -0.69, signup long -0.09, signup middle -0.63, signup short -0.43, tags 0.37, tags long 0.85, tags short -0.63
neighbours: 0 0 0 -0.25, 0 0 2 -0.44, 0 1 0 -0.13, 0 1 1 0.35, 0 1 2 0.13, 0 2 0 -0.38, 0 2 1 -0.51, 0 2 2 0.35, 3 0 0 0.15, 3 0 2 -0.14, 3 1 0 0.1, 3 1 1 -0.1
neighbours: 3 1 2 0.15, 3 2 0 -0.24, 3 2 1 -0.15, 3 2 2 0.44
opening: above 0 -0.67, above 3 0.78, above long 0.43, above middle -0.16, above short -0.15
own: links 1 -0.25, links 2 0.24, links 3 0.45, links 4 0.3, links 5 -0.76, long 0 0.09, long 1 -0.12, long 2 -0.45, long 3 -0.68, long 4 0.99
parent: blocks 0 long 0 -0.46, blocks 1 long 0 -0.29, blocks 1 long 1 -0.11, blocks 1 long 2 -0.55, blocks 2 long 0 0.15, blocks 2 long 1 -0.28
parent: blocks 2 long 2 0.08, blocks 3 long 0 -0.53, blocks 3 long 2 0.13, blocks 4 long 0 0.49, blocks 4 long 2 0.23, links 1 0.18, links 2 -0.32, links 3 0.65
parent: links 4 0.17, links 5 -0.83, long 0 -0.42, long 1 -0.18, long 2 -0.54, long 3 0.45, long 4 0.17
passed: long 0 0.15, long 2 0.54, long 3 0.16, long 6 -0.73, long 7 -0.22, middle 1 -0.12, middle 2 0.16, middle 3 0.4, middle 4 0.12, middle 5 -0.16
passed: middle 6 -0.52, middle 7 0.17, short 0 -0.26, short 1 0.38, short 3 0.35, short 4 0.32, short 5 0.14, short 6 -0.83, short 7 -0.47
previous: long byline 2 0.3, long byline 3 0.13, long dateline 2 -0.15, long dateline 3 -0.52, long furniture 1 -0.48, long furniture 2 -0.37, long heading 0 0.45
previous: long heading 2 0.54, long heading 3 0.64, long heading 5 -0.2, long heading 6 -0.66, long prose 3 0.29, long prose 4 -0.19, long prose 5 0.23
previous: long prose 6 0.2, middle dateline 2 -0.39, middle dateline 3 -0.59, middle furniture 0 -0.13, middle furniture 1 -0.25, middle furniture 3 -0.39
previous: middle heading 1 -0.1, middle heading 3 0.1, middle heading 5 0.18, middle heading 6 -0.48, middle prose 4 0.17, middle prose 7 0.28
previous: middle related-header 1 -0.61, none -0.11, short dateline 1 -0.13, short dateline 2 -0.21, short dateline 3 -0.47, short furniture 1 -0.47
previous: short furniture 2 -0.09, short furniture 3 -0.18, short furniture 5 0.16, short heading 0 -0.2, short heading 3 0.55, short heading 4 0.14
previous: short heading 5 -0.16, short heading 6 -0.14, short prose 4 0.34, short prose 6 -0.13
quoted: long -0.26, middle -0.43, short 0.14
ruled: 0 0 -0.54, 0 3 -0.28, 0 long -0.68, 0 short -0.24, 1 3 0.23, 1 long 0.19, 1 short 0.17
run: 0 0 -2 -0.12, 0 1 -1 -0.24, 0 1 1 -0.25, 0 2 1 -0.31, 0 3 -1 -0.24, 0 3 0 -0.26, 0 3 1 -0.18, 0 4 -1 -0.3, 0 4 0 0.12, 0 4 1 -0.9, 0 5 0 0.3, 0 6 0 -0.19
run: 3 0 -2 0.09, 3 1 1 0.37, 3 2 -1 0.45, 3 3 -1 0.33, 3 3 0 0.35, 3 4 -1 0.16, 3 4 0 0.33, 3 4 1 0.7, long 0 -2 -0.27, long 1 -1 0.15, long 2 -1 0.37
run: long 2 1 -0.29, long 3 -1 0.23, long 3 1 -0.17, long 4 0 0.31, long 6 0 -0.11, middle 1 -1 -0.45, middle 1 1 -0.22, middle 2 1 0.16, middle 3 -1 -0.2
run: middle 3 0 0.14, middle 4 -1 0.18, middle 4 1 0.38, middle 5 0 0.27, middle 6 0 -0.16, short 0 2 -0.11, short 1 -1 -0.1, short 1 1 -0.14, short 2 -1 0.18
run: short 2 1 -0.29, short 3 0 0.12, short 3 1 0.24, short 4 -1 -0.52, short 4 0 -0.19, short 4 1 -0.14, short 5 0 -0.22, short 6 0 0.12
said: before long -0.21, before middle -0.34, before short -0.46, later long -0.64, later middle -0.19
sentences: 0 0.09, 1 -0.27, 2 -0.16, 3 0.16
size: 0 -0.25, 2 -0.17, 6 -0.08
small: long 0 -0.2, long 1 0.16, long 2 0.25, long 3 0.12, long 4 -0.17, middle 2 -0.23, middle 4 0.13, short 0 0.15, short 1 -0.24, short 2 -0.12, short 3 -0.1
small: short 4 -0.19
start: digit 0.45, digit mark 0.27, digit open 0.16, digit pause 0.24, digit stop 0.73, lower -0.2, lower open 0.09, lower pause 0.08, lower stop -0.28, quote 0.5
start: quote open 0.69, quote quote -0.32, quote stop 0.33, sign -1.15, sign mark -0.21, sign stop -1.17, upper mark -0.26, upper open -0.35, upper quote 0.6
start: upper stop 0.22
strong: long 0 0.12, long 1 -0.24, long 2 -0.48, middle 0 0.56, middle 1 -0.24, short 0 0.26, short 1 -0.26, short 2 0.21
tag: blockquote short -0.5, button -0.27, button links 0 -0.26, button middle -0.37, button short -0.22, div links 0 0.22, div links 1 -0.22, div links 2 0.1
tag: div links 3 -0.27, div links 4 -0.42, div long -0.1, div middle 0.23, figcaption -0.71, figcaption links 0 -0.66, figcaption long -0.52
tag: figcaption middle -0.56, figcaption short -0.31, h1 -0.39, h1 links 0 -0.39, h1 middle -0.53, h2 0.55, h2 links 0 0.46, h2 links 4 0.22, h2 long 0.47
tag: h2 middle 0.36, h2 short 0.11, h3 0.42, h3 links 0 0.36, h3 links 2 -0.16, h3 links 3 0.46, h3 links 4 0.15, h3 long 0.17, h3 short 0.35, h4 -0.18
tag: h4 links 4 -0.09, h4 middle 0.45, h4 short 0.26, h5 -0.16, h5 middle -0.42, h6 -0.53, h6 links 0 -0.53, h6 short -0.27, header -0.19, header short -0.19
tag: li links 0 0.22, li links 2 0.43, li links 3 -0.45, li links 4 -0.38, li long 0.41, li middle -0.14, li short -0.33, other -0.25, other links 0 -0.22
tag: other short -0.25, p 0.15, p links 0 0.16, p links 1 0.24, p links 2 -0.17, p links 4 -0.4, p long 0.16, p short 0.1, pre 0.63, pre links 0 0.63, pre long 0.53
tag: section -0.5, section links 0 -0.44, section short -0.1, td links 0 -0.31, td links 3 -0.24, td links 4 1.16, td long -0.34, td short 0.13, th -0.14
tag: th links 0 -0.13, th short -0.14
taken: 0 -0.36, 0 0 -0.29, 0 1 0.17, 0 2 -0.32, 0 3 -0.1, 0 4 -0.22, 0 5 -0.13, 0 6 -0.51, 0 7 -0.35, 0 9 0.14, 3 0.16, 3 1 -0.23, 3 2 0.19, 3 3 0.25, 3 4 0.11
taken: 3 5 0.16, 3 6 0.35, 3 7 0.18
title: above long 0 0.51, above long 1 1, above long 2 0.5, above long 3 0.91, above long 4 0.3, above long 5 -0.55, above middle 0 0.78, above middle 1 0.15
title: above middle 2 -0.23, above middle 3 0.82, above middle 4 -0.11, above middle 5 -0.29, above short 0 0.24, above short 1 -0.11, above short 2 -0.13
title: above short 3 0.3, above short 4 -0.16, again -0.78, below -1.32, here -0.18, nowhere 0.48
turn: advert long -0.71, advert middle -0.48, advert short -0.29, bio long -0.59, comment long 0.09, comment middle -0.18, comment short -0.25, contact long -0.96
turn: contact short -0.34, copyright long -0.52, copyright middle -0.13, copyright short -0.24, credit long -0.52, credit middle -0.38, credit short -0.58
turn: dated long -0.16, dated middle -0.66, dated short -0.58, follow long -0.67, follow middle -0.36, follow short -0.28, footnote long -0.78, link long -0.71
turn: link short 0.08, more long -0.41, more middle -0.41, more short -0.63, note long -0.67, note middle -0.32, note short -0.35, numbering middle 0.32
turn: numbering short 0.34, origin long -0.32, price middle 0.13, price short 0.09, privacy long -0.69, privacy middle -0.51, share long -0.15, share middle -0.38
turn: share short -0.11, signup long -1.06, signup middle -0.59, signup short -0.28, tags short -0.12
under: comment 0 -0.15, comment 0 middle -0.22, comment 0 short -0.12, comment 1 short -0.1, comment 2 0.09, comment 2 short -0.23, follow 0 -0.11
under: follow 0 middle -0.27, follow 0 short -0.18, follow 1 long 0.37, follow 1 short -0.47, follow 2 -0.47, follow 2 long -0.46, follow 3 0.63, follow 3 long 0.63
under: more 0 0.16, more 0 long 0.64, more 0 middle -0.44, more 0 short -0.32, more 1 0.45, more 1 short 0.17, more 2 0.22, note 0 -0.2, note 0 long -0.22
under: note 0 middle -0.12, note 0 short 0.28, note 1 0.09, note 1 middle 0.87, note 1 short 0.31, note 2 0.43, note 2 long 0.35, note 2 middle 0.65
under: note 3 long 0.09, plain 0 0.2, plain 0 long 0.35, plain 0 short -0.37, plain 1 0.47, plain 1 long 0.56, plain 1 short -0.34, plain 2 0.23, plain 2 long 0.36
under: plain 2 middle -0.2, plain 2 short -0.31, plain 3 0.49, plain 3 long 0.67, plain 3 middle -0.11, plain 3 short -0.33, privacy 0 -0.13, privacy 0 short -0.16
under: privacy 1 short 0.1, privacy 2 0.52, related 0 -0.36, related 0 middle -0.63, related 0 short -0.17, related 1 -0.37, related 1 long -0.37, related 2 -0.65
under: share 0 0.13, share 0 middle -0.44, share 0 short -0.13, share 1 long 0.4, share 1 short 0.1, share 2 0.27, share 2 long 0.45, signup 0 -0.38
under: signup 0 long -0.36, signup 0 middle -0.4, signup 0 short -0.1, signup 1 0.09, signup 1 middle 0.33, signup 1 short -0.17, signup 2 0.16, signup 2 short 0.36
under: tags 0 0.42, tags 0 short 0.14
untaken: after 1 long 0.22, after 1 middle -0.52, after 1 short -0.39, after 2 long -0.15, after 2 middle 0.22, after 2 short -0.24, after 3 long -0.25
untaken: after 3 middle -0.32, after 4 long 0.2, after 4 middle 0.17, after 4 short -0.11, after 5 long 0.3, after 5 short -0.18, after 6 long -0.44
untaken: after 6 middle -0.54, after 6 short -0.62, after 7 long -0.81, after 7 middle -0.22, before 1 long -0.7, before 1 middle -0.12, before 1 short 0.28
untaken: before 3 long 0.46, before 3 middle 0.22, before 4 long 0.15, before 5 long -0.09, before 5 short -0.11, before 6 long 0.33, before 6 middle -0.28
untaken: before 7 long 0.25, before 7 middle -0.22, before 7 short -0.08, between long 0.38, between short 0.42
uppercase: middle 0.25, short -0.24
`),
  second: readWeights(`
around: long 0 0 0.21, long 0 1 0.41, long 0 3 -0.32, long 0 4 0.3, long 1 0 -0.16, long 1 1 0.6, long 1 2 0.12, long 1 3 0.1, long 1 4 -0.1, long 2 0 -0.25
around: long 2 1 0.28, long 2 2 -0.31, long 2 3 0.11, long 2 4 0.17, long 3 1 -0.27, long 3 2 0.1, long 4 1 -0.39, long 4 2 0.09, long 4 3 0.11, long 4 4 0.17
around: middle 0 0 -0.4, middle 0 1 -0.11, middle 0 3 0.2, middle 0 4 0.13, middle 1 1 -0.15, middle 1 2 -0.37, middle 1 3 -0.13, middle 1 4 -0.12, middle 2 2 0.18
around: middle 3 0 0.14, middle 3 1 -0.29, middle 3 2 0.19, middle 3 3 0.12, middle 4 0 -0.24, middle 4 2 0.31, middle 4 3 -0.22, middle 4 4 0.19, short 0 1 -0.09
around: short 0 2 -0.19, short 0 3 0.22, short 1 1 0.18, short 1 4 -0.42, short 2 0 -0.08, short 2 1 -0.1, short 2 2 -0.09, short 2 4 -0.09, short 3 0 0.2
around: short 3 3 -0.1, short 4 1 0.13, short 4 2 0.23, short 4 3 -0.21, short 4 4 0.09
article: none long 0.4, none middle 0.31, none short 0.09, none taken 0 -0.48, none taken 1 1.03, other long -1.64, other middle -0.7, other short -0.2
article: other taken 0 -0.81, other taken 1 -1.64, outside long -0.46, outside middle -0.26, outside short -0.5, outside taken 0 -0.61, outside taken 1 -0.13
article: same long 0.31, same middle 0.09, same short 0.24, same taken 0 0.53, same taken 1 0.15
bars: long 0.16, middle 0.09, short -0.2
before: 0 0.09, 1 -0.09, 2 -0.19, 3 -0.19, 4 0.13
behind: 0 -0.09, 1 -0.12, 3 -0.1, 4 0.11
beside: 0 0 1 0.56, 0 0 2 0.29, 0 1 0 0.21, 0 1 1 0.84, 0 1 2 0.43, 0 2 0 0.55, 0 2 1 -0.57, 0 2 2 0.37, 0 3 0 0.09, 0 3 1 0.12, 0 3 2 -0.13, 1 0 2 0.19, 1 0 3 0.2
beside: 1 1 0 0.36, 1 1 1 0.43, 1 1 2 0.46, 1 1 3 0.25, 1 2 0 0.37, 1 2 1 0.15, 1 2 3 -0.3, 1 3 0 0.15, 1 3 1 0.62, 1 3 2 -0.33, 1 3 3 -0.35, 2 0 0 0.24
beside: 2 0 2 -0.43, 2 1 0 0.15, 2 1 1 0.11, 2 1 2 0.26, 2 2 0 0.09, 2 2 2 -0.13, 2 2 3 -0.19, 2 3 0 0.13, 2 3 1 0.35, 2 3 2 0.35, 2 3 3 -0.45, 3 0 0 0.27
beside: 3 0 1 -0.17, 3 0 2 -0.3, 3 0 3 -0.29, 3 1 0 0.2, 3 1 2 0.23, 3 1 3 -0.24, 3 2 1 0.21, 3 2 2 0.15, 3 3 0 0.2, 3 3 1 0.49, 3 3 2 0.46, 4 0 0 0.16, 4 0 1 -0.55
beside: 4 0 2 0.18, 4 0 3 0.13, 4 1 0 -0.22, 4 1 3 -0.08, 4 2 0 0.14, 4 2 1 0.16, 4 3 0 0.21, 4 3 1 -0.52, 4 3 2 0.58, 5 0 0 0.13, 5 0 2 -0.17, 5 0 3 -0.14
beside: 5 1 0 -0.36, 5 1 1 -0.36, 5 1 2 -0.25, 5 1 3 0.39, 5 2 0 -0.37, 5 2 2 0.27, 5 2 3 0.42, 5 3 0 -0.4, 5 3 1 0.14, 5 3 2 0.4, 5 3 3 0.5, 6 0 0 -0.43
beside: 6 0 2 0.35, 6 0 3 0.17, 6 1 1 -0.15, 6 1 2 -0.2, 6 1 3 -0.23, 6 2 0 -0.33, 6 2 2 -0.13, 6 2 3 0.23, 6 3 0 0.26, 6 3 1 -0.1, 6 3 3 0.1, 7 0 0 -0.21
beside: 7 0 2 -0.32, 7 0 3 -0.22, 7 1 2 0.19, 7 2 0 0.12, 7 2 2 -0.3, 7 2 3 -0.16, 7 3 1 0.18, 7 3 2 -0.25, 7 3 3 0.1, long 0 0 -0.13, long 0 2 -0.26
beside: long 0 3 -0.19, long 1 0 0.08, long 1 1 0.31, long 1 3 0.08, long 2 1 0.11, long 2 2 0.1, long 2 3 0.09, long 3 1 0.33, long 3 2 0.23, middle 0 2 -0.13
beside: middle 1 2 -0.11, middle 1 3 -0.26, middle 2 0 -0.46, middle 2 1 0.19, middle 2 2 -0.16, middle 3 1 -0.17, middle 3 2 0.09, middle 3 3 0.32, short 0 2 0.11
beside: short 1 1 0.15, short 1 2 0.32, short 2 3 -0.33, short 3 0 0.18, short 3 1 -0.26, short 3 2 -0.36, short 3 3 0.1
between: 0 0 0 -0.11, 0 0 1 0.12, 0 0 3 0.3, 0 0 4 0.17, 0 1 0 0.28, 0 1 1 0.48, 0 2 0 0.16, 0 2 1 0.44, 0 2 2 0.35, 0 2 3 0.24, 0 2 4 -0.2, 0 3 0 0.37, 0 3 1 0.39
between: 0 3 2 0.35, 0 3 3 0.18, 0 3 4 -0.18, 0 4 0 0.22, 0 4 1 -0.11, 0 4 4 -0.09, 1 0 1 0.12, 1 0 2 -0.09, 1 1 0 0.18, 1 1 2 0.16, 1 1 4 0.22, 1 2 0 0.36
between: 1 2 1 0.12, 1 2 2 0.2, 1 2 3 0.45, 1 3 0 0.65, 1 3 1 0.47, 1 3 2 0.38, 1 3 3 0.28, 1 4 0 -0.25, 1 4 1 0.11, 1 4 2 0.35, 1 4 3 -0.25, 1 4 4 -0.51
between: 2 0 2 -0.72, 2 0 3 -0.15, 2 0 4 0.15, 2 1 0 -0.09, 2 1 1 0.35, 2 1 2 0.21, 2 1 3 0.1, 2 1 4 0.16, 2 2 0 0.34, 2 2 1 0.28, 2 2 2 0.1, 2 3 2 0.36, 2 3 3 0.12
between: 2 4 0 0.1, 2 4 1 -0.16, 2 4 3 0.1, 2 4 4 -0.47, 3 0 0 0.14, 3 0 3 -0.4, 3 1 0 -0.36, 3 1 1 0.22, 3 1 2 0.27, 3 1 3 0.31, 3 2 2 0.23, 3 2 3 0.22, 3 2 4 0.12
between: 3 3 0 0.55, 3 3 1 -0.31, 3 3 2 0.42, 3 3 3 0.49, 3 3 4 -0.23, 3 4 1 -0.2, 3 4 2 0.22, 3 4 4 -0.38, 4 0 0 0.57, 4 1 1 0.37, 4 1 2 -0.25, 4 1 3 -0.5
between: 4 2 1 0.11, 4 2 2 -0.34, 4 2 3 0.17, 4 2 4 -0.25, 4 3 0 0.27, 4 3 1 0.11, 4 3 3 0.3, 4 3 4 0.6, 4 4 0 -0.11, 4 4 2 0.24, 4 4 4 -0.18, 5 0 0 -0.15
between: 5 0 4 -0.16, 5 1 1 -0.09, 5 1 2 -0.54, 5 1 3 -0.32, 5 2 4 0.38, 5 3 0 -0.17, 5 3 2 -0.09, 5 3 3 0.54, 5 3 4 0.36, 5 4 1 -0.46, 5 4 3 0.1, 5 4 4 0.2
between: 6 0 3 0.15, 6 1 3 0.4, 6 1 4 0.23, 6 2 2 -0.94, 6 2 4 0.21, 6 3 0 -0.59, 6 3 1 0.14, 6 3 2 0.08, 6 3 3 0.14, 6 3 4 0.12, 6 4 0 0.51, 6 4 1 -0.1
between: 7 0 3 -0.23, 7 0 4 0.68, 7 2 3 -0.27, 7 3 2 -0.18, 7 3 3 -0.68, 7 3 4 -0.22, 7 4 0 -0.13, 7 4 1 0.72, 7 4 2 0.48, 7 4 3 0.09, 7 4 4 0.39
bias: -0.08
body: above long 0 0.67, above long 3 -0.12, above long 5 -0.15, above middle 0 0.09, above middle 2 0.14, above middle 3 0.14, above middle 4 -0.45
body: above middle 5 -0.17, above short 2 0.25, above short 3 0.11, above short 4 -0.13, above short 5 -0.62, below long 0 -0.32, below long 3 0.11
body: below long 4 0.13, below long 5 -0.17, below middle 0 -0.52, below middle 2 0.23, below middle 3 0.23, below middle 5 -0.16, below short 0 -0.57
body: below short 1 -0.33, below short 2 0.2, below short 3 0.27, below short 4 -0.11, below short 5 0.13
capitals: long 0 0.7, long 2 -0.68, long 3 -0.7, long 4 -0.11, middle 0 0.49, middle 1 0.27, middle 3 -0.58, middle 4 -0.3, short 0 -0.11, short 1 0.23
capitals: short 2 -0.12, short 3 -0.14, short 4 -0.16
colon: long 0.69, middle 0.1, short -0.53
commas: long 0 -0.46, long 2 0.28, middle 0 -0.18, middle 2 0.28, middle 3 -0.09, short 1 -0.11, short 2 -0.27, short 3 -0.15
digits: long 0 0.19, long 1 -0.32, long 3 -0.17, middle 0 0.16, middle 1 -0.22, middle 2 -0.12, middle 3 -0.32, short 3 -0.44
edge: long 0 5 0.22, long 0 6 0.11, long 1 5 0.8, long 1 6 0.9, long 1 7 0.51, long 2 5 1.1, long 2 6 0.88, long 2 7 0.42, long 3 5 0.69, long 3 6 0.9
edge: long 3 7 0.45, long 4 4 0.91, long 4 5 1.21, long 4 7 0.72, long 5 0 -0.29, long 5 1 -0.36, long 5 2 0.13, long 5 3 0.22, long 5 4 0.36, long 5 5 0.99
edge: long 5 6 0.5, long 5 7 -0.56, long 6 0 -0.28, long 6 1 0.62, long 6 2 0.27, long 6 3 0.55, long 6 4 0.46, long 6 5 0.67, long 6 6 0.6, long 6 7 -0.24
edge: long 7 1 0.52, long 7 2 -0.26, long 7 4 -0.48, long 7 5 -0.28, long 7 6 -0.59, long 7 7 -0.46, middle 0 6 0.17, middle 0 7 -0.27, middle 1 7 -0.39
edge: middle 2 7 -0.45, middle 4 7 -0.21, middle 5 5 0.41, middle 5 6 0.29, middle 5 7 0.19, middle 6 0 -0.35, middle 6 4 -0.13, middle 6 5 0.37, middle 7 0 0.41
edge: middle 7 1 -0.26, middle 7 2 -0.63, middle 7 5 -0.09, middle 7 6 0.09, short 0 7 0.12, short 2 7 -0.29, short 3 7 -0.12, short 4 6 0.12, short 5 5 -0.09
edge: short 5 6 -0.16, short 5 7 0.46, short 6 0 -0.49, short 6 2 -0.24, short 6 5 0.15, short 6 6 0.46, short 6 7 -0.1, short 7 0 -0.17, short 7 2 0.19
edge: short 7 4 0.27, short 7 5 0.2, short 7 7 0.14
ellipsis: long -0.8, middle -0.35, short -0.18
end: mark -0.16, mark 1 0.43, mark 2 -0.25, mark 3 -0.15, mark 4 -0.13, mark 6 0.4, mark 7 -0.51, mark 9 0.5, open -0.34, open 0 -0.11, open 1 0.14, open 4 0.16
end: open 5 0.17, open 6 -0.26, open 7 -0.6, open 8 -0.47, open 9 0.34, pause 0.22, pause 0 -0.13, pause 1 -0.31, pause 2 -0.35, pause 3 0.15, pause 4 0.26
end: pause 6 0.31, pause 7 0.37, pause 8 0.58, pause 9 0.62, quote 4 -0.4, stop 0.13, stop 1 -0.24, stop 2 0.28, stop 4 -0.22, stop 5 -0.11, stop 6 -0.18
end: stop 7 0.43, stop 8 0.23, stop 9 -0.2
far: advert 1.09, body -0.16, caption 0.7, comments -0.18, footer 0.12, heading 0.18, lead -0.51, meta -0.91, navigation -0.47, popup -1.07, related 0.32
far: share 0.62, side 1.04, tags 0.76
following: long byline 2 0.16, long byline 3 -0.51, long furniture 0 0.2, long furniture 1 -0.11, long furniture 2 -0.17, long furniture 3 0.17
following: long furniture 6 0.08, long heading 2 0.31, long heading 3 0.53, long heading 5 0.24, long heading 6 -0.7, long prose 3 -0.11, long prose 4 -0.1
following: long prose 5 0.18, long prose 6 -0.11, long related-header 1 -0.54, middle byline 2 0.54, middle byline 3 0.23, middle furniture 0 -0.3
following: middle furniture 2 -0.51, middle furniture 3 -0.1, middle heading 0 0.2, middle heading 1 0.2, middle heading 2 -0.13, middle heading 3 -0.13
following: middle heading 4 -0.14, middle heading 5 -0.13, middle heading 6 -0.09, middle prose 3 0.21, middle prose 4 0.27, middle prose 5 0.08
following: middle prose 6 0.11, middle prose 7 -0.14, none -0.28, short byline 2 0.19, short byline 3 -0.11, short dateline 1 0.08, short dateline 2 -0.2
following: short furniture 0 0.08, short furniture 1 -0.32, short furniture 3 -0.12, short furniture 4 -0.26, short heading 0 -0.19, short heading 1 -0.13
following: short heading 2 -0.24, short heading 4 -0.19, short heading 6 -0.28, short prose 5 -0.14, short prose 6 0.36, short prose 7 0.37
following: short related-header 1 0.18
gap: long 1 2 0.23, long 1 3 -0.11, long 1 4 0.32, long 1 5 0.76, long 1 6 -0.12, long 1 7 -0.2, long 2 2 0.54, long 2 3 -0.1, long 2 4 -0.16, long 2 5 0.69
gap: long 2 6 0.64, long 2 7 -0.38, long 3 1 0.58, long 3 2 0.08, long 3 3 0.31, long 3 4 0.15, long 3 5 -0.29, long 3 6 -0.35, long 4 1 0.1, long 4 5 -0.17
gap: long 4 6 -0.64, long 5 1 -0.19, long 5 3 -0.3, long 5 4 0.19, long 5 5 -0.18, long 5 6 -0.58, long 5 7 -0.59, long 6 1 0.23, long 6 4 0.42, long 6 5 0.36
gap: long 6 7 -0.17, long 7 1 0.23, long 7 2 0.31, long 7 3 -0.16, long 7 4 0.1, long 7 6 0.31, long 7 7 -0.25, middle 1 1 -0.14, middle 1 2 0.13, middle 1 3 0.24
gap: middle 1 5 0.18, middle 1 6 0.47, middle 2 1 -0.1, middle 2 3 -0.41, middle 2 4 0.13, middle 2 6 -0.17, middle 2 7 -0.5, middle 3 1 -0.1, middle 3 2 -0.3
gap: middle 3 3 -0.41, middle 3 4 0.15, middle 3 6 -0.12, middle 3 7 0.29, middle 4 1 0.2, middle 4 2 -0.2, middle 4 3 0.1, middle 4 4 -0.09, middle 4 5 -0.18
gap: middle 4 6 0.13, middle 4 7 0.41, middle 5 1 0.13, middle 5 2 0.14, middle 5 3 -0.26, middle 5 5 0.37, middle 5 6 0.29, middle 5 7 -0.28, middle 6 2 0.18
gap: middle 6 3 -0.34, middle 6 5 0.35, middle 6 7 -0.29, middle 7 1 -0.14, middle 7 3 0.17, middle 7 4 0.25, middle 7 6 -0.28, middle 7 7 -0.61, short 1 1 0.21
gap: short 1 3 -0.49, short 1 6 -0.14, short 1 7 -0.14, short 2 1 -0.14, short 2 2 -0.25, short 2 3 -0.38, short 2 4 0.37, short 2 5 0.12, short 3 2 0.39
gap: short 3 4 0.19, short 3 5 -0.19, short 3 6 0.14, short 4 2 0.21, short 4 3 0.11, short 4 4 0.43, short 4 5 -0.27, short 4 6 0.11, short 5 2 -0.11
gap: short 5 7 -0.11, short 6 1 -0.13, short 6 3 -0.08, short 6 4 0.27, short 6 5 0.25, short 6 6 0.13, short 6 7 -0.11, short 7 1 0.2, short 7 2 -0.14
gap: short 7 5 -0.08, short 7 7 -0.81
grand: links 1 0.4, links 2 -0.29, links 3 -0.29, links 4 0.18, links 5 -0.58, long 1 -0.17, long 2 0.35, long 3 -0.28
group: 0 0 0 0.4, 0 0 1 0.33, 0 0 3 0.14, 0 0 4 0.12, 0 0 5 -0.2, 0 0 alone 0.14, 0 1 0 0.16, 0 1 1 0.2, 0 1 3 0.57, 0 1 4 0.28, 0 1 5 0.25, 0 2 1 0.17, 0 2 3 0.21
group: 0 2 4 0.11, 0 2 5 0.21, 0 3 0 -0.11, 0 3 1 -0.16, 0 3 2 -0.12, 0 3 3 0.12, 0 3 4 0.38, 0 3 5 0.26, 0 3 alone 0.21, 0 4 0 -0.24, 0 4 1 0.11, 0 4 2 0.1
group: 0 4 3 0.16, 0 4 5 0.26, 0 4 alone -0.17, 0 5 2 0.2, 0 5 alone -0.33, 0 6 2 0.35, 0 6 3 -0.33, 0 6 alone 0.33, 0 7 3 -0.27, 0 7 5 -0.34, 0 7 alone 0.09
group: 0 long 0 0.18, 0 long 1 -0.28, 0 long 2 0.08, 0 long 5 -0.2, 0 long alone 0.17, 0 middle 0 0.18, 0 middle 1 0.21, 0 middle 2 -0.28, 0 middle 3 -0.14
group: 0 middle 4 0.24, 0 middle 5 -0.21, 0 middle alone -0.13, 0 part long 0 -0.23, 0 part long 1 -0.14, 0 part long 2 -0.23, 0 part long 3 0.37
group: 0 part long 4 0.18, 0 part middle 0 -0.17, 0 part middle 1 -0.3, 0 part middle 2 0.41, 0 part middle 3 0.19, 0 part short 0 -0.15, 0 part short 1 -0.43
group: 0 part short 2 0.31, 0 part short 3 0.12, 0 short 0 0.15, 0 short 1 0.17, 0 short 4 0.11, 0 short 5 -0.29, 0 short alone -0.41, 0 size 1 0 -0.18
group: 0 size 1 1 -0.23, 0 size 1 3 -0.24, 0 size 1 5 -0.29, 0 size 1 alone 0.66, 0 size 2 0 0.49, 0 size 2 2 -0.15, 0 size 2 4 -0.12, 0 size 2 5 0.53
group: 0 size 3 0 0.37, 0 size 3 3 0.47, 0 size 3 4 0.39, 0 size 3 5 -0.39, 1 0 0 0.2, 1 0 1 0.36, 1 0 2 0.89, 1 0 3 0.16, 1 0 4 -0.15, 1 0 5 -0.08, 1 1 1 0.11
group: 1 1 2 0.4, 1 1 3 0.99, 1 1 4 0.38, 1 1 5 -0.22, 1 2 0 -0.17, 1 2 2 0.09, 1 2 3 0.74, 1 2 alone -0.09, 1 3 1 -0.54, 1 3 2 -0.14, 1 3 3 0.37, 1 3 4 -0.15
group: 1 3 5 0.63, 1 3 alone 0.35, 1 4 0 0.23, 1 4 1 -0.2, 1 4 2 -0.27, 1 4 3 0.17, 1 4 4 0.22, 1 4 alone -0.13, 1 5 2 -0.13, 1 5 4 -0.13, 1 5 5 0.33
group: 1 5 alone -0.3, 1 6 1 0.56, 1 6 2 0.19, 1 6 3 -0.44, 1 7 1 0.18, 1 7 2 -0.2, 1 7 3 -0.43, 1 7 4 0.38, 1 7 5 -0.3, 1 7 alone -0.35, 1 long 1 0.24
group: 1 long 2 0.2, 1 long 3 0.25, 1 long 5 -0.23, 1 long alone -0.34, 1 middle 0 0.11, 1 middle 1 -0.2, 1 middle 2 -0.09, 1 middle 3 -0.17, 1 middle 4 0.15
group: 1 middle 5 0.22, 1 middle alone -0.26, 1 part long 0 -0.38, 1 part long 1 -0.44, 1 part long 2 -0.34, 1 part long 3 0.19, 1 part long 4 0.39
group: 1 part middle 0 -0.18, 1 part middle 1 -0.28, 1 part middle 2 -0.17, 1 part middle 4 0.48, 1 part short 0 -0.23, 1 part short 1 -0.16, 1 part short 2 0.11
group: 1 part short 3 0.1, 1 part short 4 0.18, 1 short 0 -0.17, 1 short 1 0.09, 1 short 3 -0.32, 1 short 4 0.33, 1 short alone -0.1, 1 size 0 alone -0.4
group: 1 size 1 1 -0.24, 1 size 1 2 -0.81, 1 size 1 3 -0.5, 1 size 1 4 -0.32, 1 size 2 0 0.08, 1 size 2 1 -0.76, 1 size 2 2 -0.16, 1 size 2 3 0.22, 1 size 2 5 -0.11
group: 1 size 3 0 -0.09, 1 size 3 1 0.85, 1 size 3 2 0.67, 1 size 3 3 0.26, 1 size 3 4 0.43, 2 0 0 0.33, 2 0 1 0.33, 2 0 2 -0.22, 2 0 3 -0.1, 2 0 4 0.13
group: 2 0 5 -0.21, 2 0 alone 0.3, 2 1 0 0.15, 2 1 1 0.15, 2 1 3 0.71, 2 1 5 0.1, 2 1 alone 0.12, 2 2 0 -0.18, 2 2 2 0.32, 2 2 3 0.31, 2 2 4 -0.12, 2 2 alone 0.21
group: 2 3 0 -0.2, 2 3 1 -0.16, 2 3 2 0.24, 2 3 3 0.11, 2 3 4 0.27, 2 3 alone 0.18, 2 4 0 -0.19, 2 4 2 0.19, 2 4 4 0.15, 2 4 5 0.27, 2 4 alone -0.09, 2 5 2 -0.37
group: 2 5 3 -0.16, 2 5 4 0.38, 2 5 5 0.17, 2 5 alone -0.4, 2 6 2 0.21, 2 6 3 -0.19, 2 6 4 -0.23, 2 6 5 0.16, 2 7 3 0.22, 2 7 4 -0.36, 2 7 5 -0.09, 2 7 alone -0.18
group: 2 long 1 -0.14, 2 long 2 0.29, 2 long 3 0.19, 2 long 4 -0.13, 2 long alone -0.21, 2 middle 0 0.1, 2 middle 3 -0.29, 2 middle 4 -0.08, 2 middle alone 0.13
group: 2 part long 0 -0.33, 2 part long 1 -0.45, 2 part long 2 -0.21, 2 part long 3 0.46, 2 part long 4 0.31, 2 part middle 0 -0.35, 2 part middle 3 0.4
group: 2 part short 0 -0.17, 2 part short 2 -0.19, 2 part short 3 0.11, 2 part short 4 0.12, 2 short 0 0.16, 2 short 1 0.1, 2 short 3 -0.2, 2 short 5 -0.26
group: 2 size 0 alone -0.16, 2 size 1 0 -0.4, 2 size 1 2 0.16, 2 size 1 4 0.34, 2 size 1 5 0.1, 2 size 1 alone 0.19, 2 size 2 0 -0.09, 2 size 2 3 0.16
group: 2 size 2 4 0.09, 2 size 2 5 -0.45, 2 size 3 0 0.9, 2 size 3 1 -0.3, 2 size 3 2 0.27, 2 size 3 3 -0.2, 2 size 3 4 -0.28, 2 size 3 5 0.2
head: long 1 0.16, long 2 0.36, long 3 -0.14, middle 1 0.15, middle 2 0.09, middle 3 0.5, middle 4 0.61, middle 5 0.38, short 1 0.33, short 2 -0.22, short 3 -0.15
head: short 4 0.18, short 6 0.13, short 7 0.11
headlines: -1 long 0.13, -1 middle -0.16, -1 short -0.32, 0 middle -0.18, 0 short -0.25, 1 long 0.32, 1 middle 0.81, 1 short 0.49, 2 long -0.28, 2 middle -0.2
headlines: 2 short 0.12
in: article -0.12, article long -0.1, article middle -0.12, article short 0.1, aside -0.77, aside long -0.81, aside middle -0.23, aside short -0.29
in: blockquote -0.15, blockquote long 0.09, blockquote middle -0.27, blockquote short -0.65, figure -1, figure long -0.91, figure middle -0.56, footer -0.8
in: footer long -0.63, footer middle -0.41, footer short -0.28, form -1.27, form long -0.47, form middle -0.53, form short -0.86, header -0.41, header long -0.21
in: header middle -0.18, header short -0.24, list 0.75, list long 0.36, list middle 0.45, list short 0.41, main middle -0.2, main short -0.27, nav -0.89
in: nav long -0.43, nav middle -0.44, nav short -0.6, section long 0.21, section middle -0.51, section short -0.29, table 0.7, table long 0.37, table middle 0.32
in: table short 0.34
kin: 0 0 -0.37, 0 1 -0.14, 0 2 -0.18, 0 3 -0.25, 0 4 -0.41, 0 5 -0.26, 0 6 0.16, 3 0 0.24, 3 1 -0.49, 3 2 -0.14, 3 3 0.45, 3 4 0.3, 3 5 0.16, 3 6 0.25, long 1 -0.39
kin: long 2 -0.3, long 3 0.46, long 4 0.13, long 6 0.19, middle 0 -0.25, middle 1 -0.25, middle 2 -0.37, middle 3 -0.22, middle 5 0.35, middle 6 0.29, short 0 -0.09
kin: short 1 -0.16, short 2 0.12, short 3 -0.5, short 5 0.23, short 6 0.13
kind: byline -0.18, byline 2 -0.13, byline 4 -0.23, dateline -0.19, dateline 1 0.16, dateline 3 -0.17, dateline 4 -0.26, furniture -0.48, furniture 0 -0.28
kind: furniture 1 -0.25, furniture 2 -0.15, furniture 3 0.08, furniture 4 0.31, furniture 5 -0.26, heading 0.12, heading 1 0.2, heading 3 0.1, heading 5 0.27
kind: heading 6 -0.31, heading 7 0.41, prose 4 -0.12, prose 5 -0.1, prose 8 0.09, related-header -0.26, related-header 0 -0.11, related-header 1 -0.22
kind: related-header 2 -0.22, related-lead -0.63
links: long 0 -0.1, long 1 0.17, long 3 0.29, long 4 -0.14, middle 0 0.36, middle 2 -0.33, middle 4 -0.53, short 0 0.3, short 2 -0.11, short 3 -0.5, short 4 -0.37
main: 0 1 h1 0.2, 0 1 h2 0.53, 0 1 h3 0.57, 0 1 h4 0.19, 0 1 li 0.85, 0 1 long 0.38, 0 1 middle 0.15, 0 1 p 0.38, 0 1 pre 0.47, 0 2 button -0.1, 0 2 div -0.5
main: 0 2 figcaption -0.9, 0 2 h2 -0.22, 0 2 h3 -0.12, 0 2 h4 -0.28, 0 2 li 1.03, 0 2 p -0.36, 0 2 pre 0.5, 0 2 short 0.09, 0 3 div 0.22, 0 3 figcaption -0.12
main: 0 3 h2 0.08, 0 3 h3 0.27, 0 3 li -0.31, 0 3 long 0.81, 0 3 p 0.86, 0 3 short 0.32, 0 3 td 0.31, 0 4 div 0.47, 0 4 figcaption -0.36, 0 4 h2 -0.32, 0 4 h3 0.17
main: 0 4 h4 -0.6, 0 4 li -0.25, 0 4 long -0.3, 0 4 middle -0.09, 0 4 p -0.31, 0 4 short 0.12, 1 1 h2 0.3, 1 1 h3 0.52, 1 1 long 0.61, 1 1 p 0.79, 1 2 div -0.54
main: 1 2 h1 -0.67, 1 2 h2 0.33, 1 2 h3 0.21, 1 2 short -0.28, 1 3 div 0.18, 1 3 h3 -0.32, 1 3 li 0.09, 1 3 long -0.33, 1 3 p -0.28, 1 3 short -0.09
main: 1 4 button -0.13, 1 4 div 0.75, 1 4 figcaption -0.17, 1 4 h2 0.12, 1 4 h3 -0.86, 1 4 h4 0.44, 1 4 li -1.46, 1 4 long -1.38, 1 4 middle -0.28, 1 4 p -1.24
main: 1 4 td 0.24, 1 4 th 0.23, 2 1 div -0.41, 2 1 short -0.64, 2 2 div -0.34, 2 2 h1 -0.5, 2 2 h2 -0.24, 2 2 middle -0.51, 2 2 p 0.43, 2 3 button -0.11
main: 2 3 li -0.11, 2 3 long 0.92, 2 3 p 1.05, 2 3 short -0.09, 2 4 button -0.08, 2 4 div -0.33, 2 4 h2 0.11, 2 4 h3 0.45, 2 4 h4 -0.1, 2 4 long -0.62
main: 2 4 middle -0.25, 2 4 p -0.67, 2 4 short -0.79, 2 4 td -0.73, 3 1 short 0.09, 3 2 div 0.24, 3 2 h1 -0.48, 3 2 h2 0.18, 3 2 h3 0.96, 3 2 long 0.82
main: 3 2 middle 0.59, 3 2 p 0.71, 3 3 div 0.44, 3 3 h3 0.59, 3 3 long 0.57, 3 3 middle 0.34, 3 3 p 0.24, 3 4 div -0.57, 3 4 h2 0.21, 3 4 h3 -0.42, 3 4 h4 0.1
main: 3 4 li 0.77, 3 4 p 0.35, 3 4 short 0.14, outside div -0.55, outside figcaption 0.28, outside h1 0.17, outside h3 -0.13, outside li -0.64, outside long -0.27
main: outside middle -0.32, outside p 0.15, outside section -0.12, outside short 0.09
near: advert long 0.73, advert middle -0.48, advert short -0.26, article -0.34, article long -0.35, article short -0.09, body -0.33, body long -0.39
near: body short 0.24, box -0.6, box long -0.54, box middle -0.28, box short 0.1, caption -0.87, caption long -0.3, caption middle -0.62, caption short -0.53
near: comments -0.78, comments long -0.79, comments short -0.13, footer -0.57, footer long -0.57, footer short -0.09, heading 0.25, heading long 0.49
near: heading middle 0.14, heading short -0.19, hidden -0.65, hidden long -0.61, hidden middle -0.14, lead 0.28, lead long 0.1, lead middle 0.49, meta -0.24
near: meta middle -0.3, meta short -0.52, navigation -0.24, navigation long -0.14, navigation middle -0.12, navigation short -0.13, popup -0.56, popup long -0.76
near: popup middle -0.11, related -0.96, related long -0.58, related middle -0.91, related short -0.08, share -0.55, share short -0.37, side 0.12, side long 0.33
near: side middle -0.34, side short -0.26, signup -0.63, signup long -0.25, signup middle -0.39, signup short -0.33, tags 0.19, tags long 0.47, tags middle 0.08
near: tags short -0.38
neighbours: 0 0 0 -0.34, 0 0 2 -0.32, 0 1 0 -0.12, 0 1 1 0.27, 0 1 2 0.19, 0 2 0 -0.1, 0 2 1 -0.35, 0 2 2 0.54, 3 0 0 0.31, 3 0 2 -0.3, 3 1 0 0.54, 3 1 1 -0.18
neighbours: 3 1 2 0.26, 3 2 0 -0.08, 3 2 1 -0.3, 3 2 2 0.48
opening: above 0 -0.65, above 3 0.93, above long 0.51, above middle -0.25
own: 0 0.44, 0 long 0.48, 0 middle 0.17, 0 short 0.1, 1 0.36, 1 long 0.33, 1 short 0.16, 2 0.3, 2 long 0.25, 2 middle -0.09, 2 short 0.25, 3 0.18, 3 long 0.09
own: 3 middle 0.11, 3 short 0.14, 4 long 0.11, 4 middle 0.09, 4 short -0.15, 5 -0.14, 5 long 0.09, 5 middle -0.29, 5 short -0.45, 6 -0.12, 6 middle -0.23
own: 6 short -0.17, 7 -0.36, 7 long -0.38, 7 middle 0.15, 7 short -0.15, links 1 -0.17, links 2 0.12, links 3 0.4, links 4 0.17, links 5 -0.91, long 1 -0.1
own: long 2 -0.49, long 3 -0.68, long 4 0.76
parent: blocks 0 long 0 -0.2, blocks 0 long 1 0.13, blocks 1 long 0 -0.18, blocks 1 long 2 -0.41, blocks 2 long 0 0.21, blocks 2 long 1 -0.29, blocks 3 long 0 -0.61
parent: blocks 3 long 2 0.11, blocks 4 long 0 0.23, blocks 4 long 1 0.28, blocks 4 long 2 0.09, links 0 -0.14, links 1 0.11, links 2 -0.19, links 3 0.58
parent: links 4 0.2, links 5 -0.75, long 0 -0.29, long 1 -0.15, long 2 -0.44, long 3 0.39, long 4 0.12
passed: long 0 0.3, long 1 0.18, long 2 0.73, long 3 0.15, long 4 -0.08, long 6 -0.81, long 7 -0.23, middle 1 -0.08, middle 2 0.13, middle 3 0.29, middle 5 -0.35
passed: middle 6 -0.3, middle 7 0.28, short 0 -0.25, short 1 0.41, short 2 -0.24, short 3 0.21, short 4 0.21, short 5 0.15, short 6 -0.59, short 7 -0.34
previous: long byline 2 0.16, long byline 3 0.15, long dateline 2 -0.18, long dateline 3 -0.58, long furniture 1 -0.53, long furniture 2 -0.35, long heading 0 0.26
previous: long heading 1 -0.11, long heading 2 0.46, long heading 3 0.64, long heading 6 -0.61, long prose 3 0.32, long prose 4 -0.11, long prose 5 0.24
previous: long prose 6 0.29, middle dateline 2 -0.41, middle dateline 3 -0.39, middle furniture 0 -0.21, middle furniture 1 -0.33, middle furniture 3 -0.21
previous: middle heading 1 -0.12, middle heading 3 0.12, middle heading 5 0.2, middle heading 6 -0.35, middle prose 4 0.11, middle prose 7 0.23
previous: middle related-header 1 -0.64, short byline 3 -0.14, short dateline 1 -0.2, short dateline 2 -0.1, short dateline 3 -0.43, short furniture 1 -0.37
previous: short furniture 2 -0.08, short furniture 3 -0.2, short furniture 4 -0.13, short furniture 5 0.08, short heading 0 -0.28, short heading 3 0.51
previous: short heading 4 0.09, short heading 5 -0.12, short heading 6 -0.12, short prose 3 0.13, short prose 4 0.32, short prose 5 -0.13, short prose 6 -0.16
quoted: long -0.11, middle -0.36, short 0.21
ruled: 0 0 -0.48, 0 3 -0.48, 0 long -0.85, 0 short -0.31, 1 0 -0.2, 1 3 0.29, 1 long 0.22, 1 short 0.17
run: 0 0 -2 -0.14, 0 1 -1 -0.3, 0 1 1 -0.17, 0 2 1 -0.37, 0 3 -1 -0.37, 0 3 0 -0.39, 0 3 1 -0.12, 0 4 1 -0.58, 0 5 0 0.33, 3 1 -1 0.1, 3 1 1 0.43, 3 2 -1 0.47
run: 3 3 -1 0.4, 3 3 0 0.33, 3 4 -1 0.3, 3 4 0 0.4, 3 4 1 0.42, 3 6 0 -0.11, long 0 -2 -0.35, long 0 2 -0.28, long 1 1 0.26, long 2 -1 0.35, long 2 1 -0.3
run: long 3 -1 0.35, long 3 0 0.09, long 3 1 -0.17, long 4 -1 0.34, long 4 0 0.32, long 4 1 -0.09, long 6 0 -0.11, middle 0 2 0.14, middle 1 -1 -0.29
run: middle 1 1 -0.27, middle 2 1 0.13, middle 3 -1 -0.24, middle 4 0 -0.15, middle 4 1 0.48, middle 5 0 0.27, middle 6 0 -0.19, short 0 -2 0.09, short 1 1 -0.13
run: short 2 1 -0.18, short 3 1 0.09, short 4 -1 -0.48, short 4 0 -0.25, short 4 1 -0.1, short 5 0 -0.2, short 6 0 0.19
said: before long -0.14, before middle -0.36, before short -0.72, later long -0.41, later middle -0.14
sentences: 0 0.11, 1 -0.19, 2 -0.21, 3 0.08
size: 0 -0.26, 2 -0.15, 6 -0.17
small: long 0 -0.23, long 2 0.11, middle 1 -0.1, middle 2 -0.28, middle 4 0.2, short 0 0.11, short 1 -0.2, short 2 -0.21, short 3 -0.1, short 4 -0.14
start: digit 0.55, digit mark 0.26, digit open 0.31, digit pause 0.19, digit stop 0.53, lower -0.37, lower mark -0.15, lower open -0.15, lower stop -0.25
start: quote 0.49, quote open 0.49, quote quote -0.22, quote stop 0.3, sign -1.16, sign mark -0.14, sign open -0.26, sign stop -1.16, upper mark -0.19
start: upper open -0.4, upper pause 0.16, upper quote 0.48, upper stop 0.29
strong: long 0 0.08, long 1 -0.32, long 2 -0.59, middle 0 0.51, middle 2 -0.19, short 0 0.25, short 1 -0.29, short 2 0.23
tag: blockquote 0.12, blockquote short -0.44, button -0.21, button links 0 -0.2, button middle -0.35, button short -0.17, div links 0 0.09, div links 1 -0.13
tag: div links 3 -0.21, div links 4 -0.26, div long -0.11, div middle 0.13, figcaption -0.83, figcaption links 0 -0.78, figcaption long -0.48
tag: figcaption middle -0.62, figcaption short -0.42, h1 -0.43, h1 links 0 -0.43, h1 middle -0.49, h2 0.69, h2 links 0 0.61, h2 links 4 0.2, h2 long 0.33
tag: h2 middle 0.38, h2 short 0.3, h3 0.51, h3 links 0 0.39, h3 links 2 -0.09, h3 links 3 0.52, h3 links 4 0.13, h3 long 0.38, h3 short 0.47, h4 links 0 0.13
tag: h4 middle 0.39, h4 short 0.17, h5 -0.12, h5 middle -0.35, h6 -0.62, h6 links 0 -0.63, h6 short -0.14, header -0.12, header short -0.12, li links 0 0.35
tag: li links 2 0.44, li links 3 -0.54, li links 4 -0.44, li long 0.56, li middle -0.14, li short -0.44, other -0.27, other links 0 -0.26, other short -0.28
tag: p links 0 0.1, p links 1 0.23, p links 2 -0.27, p links 4 -0.63, p long 0.09, p middle -0.16, pre 0.68, pre links 0 0.68, pre long 0.53, section -0.23
tag: section links 0 -0.27, td links 0 -0.24, td links 3 -0.23, td links 4 1.03, td long -0.34, td middle 0.12, td short 0.08, th -0.08, th links 0 -0.08
tag: th short -0.08
taken: 0 -0.39, 0 0 -0.23, 0 1 0.17, 0 2 -0.4, 0 3 -0.2, 0 4 -0.17, 0 5 -0.09, 0 6 -0.32, 0 7 -0.38, 3 0.16, 3 1 -0.19, 3 2 0.23, 3 3 0.24, 3 5 0.08, 3 6 0.21
taken: 3 7 0.2
title: above long 0 0.7, above long 1 0.89, above long 2 0.4, above long 3 0.89, above long 4 0.24, above long 5 -0.61, above middle 0 0.95, above middle 1 0.23
title: above middle 2 -0.21, above middle 3 0.63, above middle 4 -0.23, above middle 5 -0.35, above short 0 0.26, above short 1 -0.15, above short 3 0.32
title: above short 4 -0.25, again -0.71, below -1.64, here -0.22, nowhere 0.3
turn: advert long -0.62, advert middle -0.39, advert short -0.26, bio long -0.59, comment long 0.16, comment middle -0.23, comment short -0.16, contact long -1.05
turn: contact middle 0.21, contact short -0.37, copyright long -0.44, copyright middle -0.12, copyright short -0.21, credit long -0.39, credit middle -0.37
turn: credit short -0.54, dated middle -0.59, dated short -0.72, follow long -0.79, follow middle -0.29, follow short -0.23, footnote long -0.71, link long -0.8
turn: link middle 0.16, more long -0.39, more middle -0.36, more short -0.67, note long -0.58, note middle -0.32, note short -0.29, numbering long -0.21
turn: numbering middle 0.3, numbering short 0.27, origin long -0.34, price long 0.2, price short 0.09, privacy long -0.77, privacy middle -0.4, share long -0.17
turn: share middle -0.3, share short -0.1, signup long -1.11, signup middle -0.59, signup short -0.29
under: comment 0 -0.13, comment 0 middle -0.23, comment 0 short -0.08, comment 1 long 0.1, comment 1 short -0.12, comment 2 0.29, comment 2 short -0.13
under: follow 0 -0.1, follow 0 middle -0.27, follow 0 short -0.09, follow 1 -0.12, follow 1 long 0.27, follow 1 short -0.27, follow 2 -0.53, follow 2 long -0.41
under: follow 3 0.67, follow 3 long 0.71, more 0 long 0.46, more 0 middle -0.34, more 0 short -0.34, more 1 0.34, more 1 short 0.11, note 0 long -0.11
under: note 0 short 0.31, note 1 0.32, note 1 long 0.09, note 1 middle 0.83, note 1 short 0.22, note 2 0.45, note 2 long 0.29, note 2 middle 0.59, note 3 -0.09
under: plain 0 0.21, plain 0 long 0.4, plain 0 middle -0.11, plain 0 short -0.36, plain 1 0.43, plain 1 long 0.51, plain 1 middle -0.08, plain 1 short -0.27
under: plain 2 0.12, plain 2 long 0.3, plain 2 middle -0.21, plain 2 short -0.35, plain 3 0.56, plain 3 long 0.67, plain 3 short -0.3, privacy 0 long 0.11
under: privacy 0 short -0.08, privacy 1 -0.11, privacy 2 0.31, related 0 -0.26, related 0 middle -0.64, related 0 short -0.18, related 1 -0.33, related 1 long -0.35
under: related 2 -0.63, share 0 middle -0.42, share 0 short -0.08, share 1 long 0.23, share 1 short 0.13, share 2 0.44, share 2 long 0.61, signup 0 -0.27
under: signup 0 long -0.29, signup 0 middle -0.26, signup 0 short -0.1, signup 1 middle 0.28, signup 1 short -0.12, signup 2 0.13, signup 2 short 0.32, tags 0 0.39
under: tags 0 short 0.1
untaken: after 1 long 0.33, after 1 middle -0.61, after 1 short -0.28, after 2 long -0.12, after 2 middle 0.3, after 2 short -0.16, after 3 long -0.1
untaken: after 3 middle -0.32, after 4 long 0.21, after 4 middle 0.27, after 4 short -0.12, after 5 long 0.42, after 5 short -0.23, after 6 long -0.48
untaken: after 6 middle -0.43, after 6 short -0.52, after 7 long -0.82, after 7 middle -0.3, after 7 short 0.08, before 1 long -0.51, before 1 short 0.25
untaken: before 2 long -0.09, before 3 long 0.51, before 3 middle 0.2, before 3 short -0.1, before 4 long 0.22, before 4 middle 0.1, before 5 long 0.11
untaken: before 5 middle 0.11, before 5 short -0.12, before 6 long 0.15, before 6 middle -0.38, before 7 middle -0.22, between long 0.15, between short 0.09
uppercase: middle 0.16, short -0.33
`),
}
